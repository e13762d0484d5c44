import { metresBetween } from '../map/geo/distance.ts';
import type { KeptPlace } from './kept-place.ts';

/** A place that has moved no farther than this, in metres, is still there: an entrance, a corner, a better number. */
const smallMove = 100;

/** Shares of common pairs of letters (Dice) from which two names are taken for the same, rewritten. */
const likeness = 0.5;

/** Whether two rows can be one place that has been renamed or moved a little. */
export function isSamePlace(before: KeptPlace, after: KeptPlace): boolean {
  return areAlike(before.name, after.name) || isNear(before, after);
}

/**
 * Whether a place that is gone and one that is new look like one place under another number: the same name and no
 * sign that it is elsewhere, or the same spot, kind and controller.
 */
export function looksRenumbered(gone: KeptPlace, added: KeptPlace): boolean {
  const hasPositions = gone.position !== undefined && added.position !== undefined;
  if (foldName(gone.name) === foldName(added.name))
    return hasPositions ? isNear(gone, added) : gone.district === added.district;
  return (
    hasPositions &&
    isNear(gone, added) &&
    gone.kind === added.kind &&
    gone.controller === added.controller &&
    areAlike(gone.name, added.name)
  );
}

function isNear(before: KeptPlace, after: KeptPlace): boolean {
  if (before.position && after.position) {
    // A coarse position says no more than that the place lies within its precision.
    const doubt = Math.max(before.precision ?? 0, after.precision ?? 0);
    return metresBetween(before.position, after.position) <= smallMove + doubt;
  }
  if (before.address !== undefined && after.address !== undefined)
    return areAlike(before.address, after.address);
  return before.kind === after.kind && before.district === after.district;
}

/** Letters and digits alone, without case or marks. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function areAlike(one: string, other: string): boolean {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  const all = sum(first) + sum(second);
  return all === 0 ? one === other : (2 * common) / all >= likeness;
}

function pairsOf(name: string): ReadonlyMap<string, number> {
  const letters = foldName(name);
  const pairs = new Map<string, number>();
  for (let index = 0; index < letters.length - 1; index++) {
    const pair = letters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
