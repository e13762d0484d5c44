import type { PreparedFeature } from '../basemap/prepare-basemap.ts';
import { clipLine } from './clip.ts';
import { lengthOf, type Label } from './lettering.ts';
import { toPoints, type Point, type View } from './view.ts';

/** How far a street may bend under its name, pixels. */
const mostBend = 4;

/** A street and where its name could be written, the best first. */
export interface StreetName {
  readonly name: string;
  readonly labels: readonly Label[];
}

/** Where the names of the streets in a view could be written; the streets nearest to a point come first. */
export function streetNames(
  view: View,
  features: readonly PreparedFeature[],
  around: Point,
): readonly StreetName[] {
  const byName = new Map<string, Label[]>();
  for (const feature of features) {
    if (feature.class !== 'street' || feature.name === undefined || feature.shape !== 'line') continue;
    const labels = byName.get(feature.name) ?? [];
    byName.set(feature.name, labels);
    const frame = { left: 8, top: 8, right: view.width - 8, bottom: view.height - 8 };
    for (const part of feature.parts)
      for (const line of clipLine(toPoints(view, part), frame))
        labels.push(...labelsAlong(feature.name, line));
  }
  const away = ({ at: [x, y] }: Label): number => Math.hypot(x - around[0], y - around[1]);
  return [...byName]
    .map(([name, labels]) => ({ name, labels: labels.toSorted((a, b) => away(a) - away(b)) }))
    .filter(({ labels }) => labels.length > 0)
    .sort((a, b) => away(a.labels[0]!) - away(b.labels[0]!) || (a.name < b.name ? -1 : 1));
}

/**
 * The name at the middle and both ends of every stretch that is straight and long enough. It follows the street, steep
 * ones too: a level name across a street seems to belong to the next crossing.
 */
function labelsAlong(name: string, line: readonly number[]): Label[] {
  const room = lengthOf(name, 'street') + 8;
  return straightStretches(line).flatMap(([x, y, toX, toY]) => {
    const length = Math.hypot(toX - x, toY - y);
    if (length < room) return [];
    const lean = toX === x ? -90 : Math.round((Math.atan((toY - y) / (toX - x)) * 180) / Math.PI);
    const slack = (1 - room / length) / 2;
    return [0.5, 0.5 - slack, 0.5 + slack].map((share): Label => {
      return { text: name, at: [x + (toX - x) * share, y + (toY - y) * share], angle: lean, style: 'street' };
    });
  });
}

/** The longest straight stretches of a line, from end to end: `x, y, x, y` of each. */
function straightStretches(line: readonly number[]): (readonly [number, number, number, number])[] {
  const stretches: (readonly [number, number, number, number])[] = [];
  let start = 0;
  let end = 2;
  while (end < line.length) {
    const isLast = end + 2 >= line.length;
    if (!isLast && isStraight(line, start, end + 2)) {
      end += 2;
      continue;
    }
    stretches.push([line[start]!, line[start + 1]!, line[end]!, line[end + 1]!]);
    [start, end] = [end, end + 2];
  }
  return stretches;
}

function isStraight(line: readonly number[], start: number, end: number): boolean {
  const [x, y] = [line[start]!, line[start + 1]!];
  const [dx, dy] = [line[end]! - x, line[end + 1]! - y];
  const length = Math.hypot(dx, dy);
  for (let index = start + 2; index < end; index += 2)
    if (Math.abs((line[index]! - x) * dy - (line[index + 1]! - y) * dx) > mostBend * length) return false;
  return true;
}
