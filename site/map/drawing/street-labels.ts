import type { PreparedFeature } from '../basemap/prepare-basemap.ts';
import { clipLine } from './clip.ts';
import { lengthOf, type Label } from './lettering.ts';
import { toPoints, type Point, type View } from './view.ts';

/** How far a street may bend under its name, pixels. */
const mostBend = 4;

/** Names that lean more than this are hard to read: they are written level across the street, degrees. */
const steepest = 52;

/** A street and where its name could be written, the best first. */
export interface StreetName {
  readonly name: string;
  readonly labels: readonly Label[];
}

/** Where the names of the streets in a view could be written; the streets nearest to a point come first. */
export function streetNames(view: View, features: readonly PreparedFeature[], around: Point): readonly StreetName[] {
  const byName = new Map<string, Label[]>();
  for (const feature of features) {
    if (feature.class !== 'street' || feature.name === undefined || feature.shape !== 'line') continue;
    const labels = byName.get(feature.name) ?? [];
    byName.set(feature.name, labels);
    const frame = { left: 8, top: 8, right: view.width - 8, bottom: view.height - 8 };
    for (const part of feature.parts)
      for (const line of clipLine(toPoints(view, part), frame)) labels.push(...labelsAlong(feature.name, line));
  }
  const away = ({ at: [x, y] }: Label): number => Math.hypot(x - around[0], y - around[1]);
  return [...byName]
    .map(([name, labels]) => ({ name, labels: labels.toSorted((a, b) => away(a) - away(b)) }))
    .filter(({ labels }) => labels.length > 0)
    .sort((a, b) => away(a.labels[0]!) - away(b.labels[0]!) || (a.name < b.name ? -1 : 1));
}

/** The name at the middle and the quarters of every stretch that is straight and long enough. */
function labelsAlong(name: string, line: readonly number[]): Label[] {
  const room = lengthOf(name, 'street') + 6;
  return straightStretches(line).flatMap(([x, y, toX, toY]) => {
    const length = Math.hypot(toX - x, toY - y);
    const lean = (Math.atan((toY - y) / (toX - x || 1e-9)) * 180) / Math.PI;
    const isSteep = Math.abs(lean) > steepest;
    if (length < (isSteep ? 30 : room)) return [];
    const slack = isSteep ? 0.5 - 12 / length : 0.5 - room / length / 2;
    return [0.5, 0.5 - slack, 0.5 + slack].map((share): Label => {
      const at: Point = [x + (toX - x) * share, y + (toY - y) * share];
      return { text: name, at, angle: isSteep || Math.abs(lean) < 1 ? 0 : Math.round(lean), style: 'street' };
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
