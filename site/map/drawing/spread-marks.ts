import type { Point } from './view.ts';

/** Rounds of pushing: more changes nothing to be seen. */
const rounds = 40;

/**
 * Points moved apart until they are a distance from each other, if that is possible without moving any of them
 * farther than allowed; pixels. On the map of a whole town a mark may stand beside its place, but it must be hit.
 */
export function spreadMarks(points: readonly Point[], distance: number, farthest: number): readonly Point[] {
  const moved = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < rounds; round++) {
    for (let first = 0; first < moved.length; first++)
      for (let second = first + 1; second < moved.length; second++)
        push(moved[first]!, moved[second]!, distance, first + second);
    for (const [index, mark] of moved.entries()) hold(mark, points[index]!, farthest);
  }
  return moved.map(([x, y]) => [Math.round(x), Math.round(y)]);
}

function push(first: [number, number], second: [number, number], distance: number, turn: number): void {
  let [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  if (Math.abs(dx) >= distance || Math.abs(dy) >= distance) return;
  // Marks on the same point need some direction; their number gives one that is the same every time.
  if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const apart = Math.hypot(dx, dy);
  const missing = (distance - apart) / 2;
  if (missing <= 0) return;
  const [stepX, stepY] = [(dx / apart) * missing, (dy / apart) * missing];
  [first[0], first[1]] = [first[0] - stepX, first[1] - stepY];
  [second[0], second[1]] = [second[0] + stepX, second[1] + stepY];
}

function hold(mark: [number, number], [x, y]: Point, farthest: number): void {
  const away = Math.hypot(mark[0] - x, mark[1] - y);
  if (away <= farthest) return;
  mark[0] = x + ((mark[0] - x) * farthest) / away;
  mark[1] = y + ((mark[1] - y) * farthest) / away;
}
