import type { Civic } from './civic.ts';
import type { Ground } from './ground.ts';

// From a named building to all that was there before it, metres.
const margin = 1;

/**
 * Takes the ground of the named buildings, and of the forecourts before them. A forecourt may reach on to a street or
 * a path, for that is where entrances lead, but not on to a building.
 * @throws with all that stands in the way, for the drawing has to be mended by hand.
 */
export function placeCivics(ground: Ground, civics: readonly Civic[]): void {
  const problems: string[] = [];
  for (const { name, ring } of civics) {
    const obstacle = ground.conflict(ring, margin);
    if (obstacle) problems.push(`${name} stands on ${obstacle.what}`);
    ground.take(`building ${name}`, ring);
  }
  const names = new Set(civics.map(({ name }) => `building ${name}`));
  for (const { name, forecourt } of civics) {
    const obstacle = ground.conflict(forecourt, 0, (what) => !names.has(what) && what !== 'water');
    if (obstacle) problems.push(`the forecourt of ${name} lies on ${obstacle.what}`);
  }
  if (problems.length > 0) throw new Error(`buildings.json:\n${problems.join('\n')}`);
  for (const { forecourt } of civics) ground.take('forecourt', forecourt);
}
