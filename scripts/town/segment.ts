import { cross, distance, dot, type Point, step, subtract } from './point.ts';

/**
 * Where two segments cross, or undefined. Ends that touch count, within `slack` (a share of the segment's length).
 */
export function crossing(a: Point, b: Point, c: Point, d: Point, slack = 1e-9): Point | undefined {
  const along = subtract(b, a);
  const other = subtract(d, c);
  const turn = cross(along, other);
  if (Math.abs(turn) < 1e-9) return undefined;
  const onFirst = cross(subtract(c, a), other) / turn;
  const onSecond = cross(subtract(c, a), along) / turn;
  const misses = (share: number): boolean => share < -slack || share > 1 + slack;
  return misses(onFirst) || misses(onSecond) ? undefined : step(a, along, onFirst);
}

/** The point of segment `a`–`b` that lies nearest to `point`. */
export function nearestOnSegment(point: Point, a: Point, b: Point): Point {
  const along = subtract(b, a);
  const squared = dot(along, along);
  if (squared === 0) return a;
  const share = Math.min(1, Math.max(0, dot(subtract(point, a), along) / squared));
  return step(a, along, share);
}

/** The shortest distance between two segments, metres; 0 if they cross. */
export function segmentDistance(a: Point, b: Point, c: Point, d: Point): number {
  if (crossing(a, b, c, d) !== undefined) return 0;
  return Math.min(
    distance(a, nearestOnSegment(a, c, d)),
    distance(b, nearestOnSegment(b, c, d)),
    distance(c, nearestOnSegment(c, a, b)),
    distance(d, nearestOnSegment(d, a, b)),
  );
}
