import { around, cross, direction, left, type Point, step, subtract } from './point.ts';
import { segmentDistance } from './segment.ts';

/** The outline of an area: its corners counterclockwise, the first not repeated at the end. Metres. */
export type Ring = readonly Point[];

/** The area, square metres: positive when the corners run counterclockwise. */
export function signedArea(ring: Ring): number {
  return ring.reduce((sum, corner, index) => sum + cross(corner, around(ring, index + 1)), 0) / 2;
}

/** The same outline with its corners counterclockwise. */
export function counterclockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? [...ring].reverse() : ring;
}

/** The centre of gravity. */
export function centroid(ring: Ring): Point {
  const area = signedArea(ring);
  let east = 0;
  let north = 0;
  // Relative to the first corner, so that the small products do not drown in large coordinates.
  const origin = around(ring, 0);
  ring.forEach((corner, index) => {
    const a = subtract(corner, origin);
    const b = subtract(around(ring, index + 1), origin);
    east += (a[0] + b[0]) * cross(a, b);
    north += (a[1] + b[1]) * cross(a, b);
  });
  return [origin[0] + east / (6 * area), origin[1] + north / (6 * area)];
}

/** Whether a point lies inside. */
export function contains(ring: Ring, point: Point): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = around(ring, index + 1);
    if (a[1] > point[1] !== b[1] > point[1]) {
      const east = a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
      if (point[0] < east) inside = !inside;
    }
  });
  return inside;
}

/** The smallest upright rectangle round some points, metres. */
export function bounds(points: readonly Point[]): {
  west: number;
  south: number;
  east: number;
  north: number;
} {
  return {
    west: Math.min(...points.map(([east]) => east)),
    south: Math.min(...points.map(([, north]) => north)),
    east: Math.max(...points.map(([east]) => east)),
    north: Math.max(...points.map(([, north]) => north)),
  };
}

/** The distance between two areas, metres; 0 if they touch or overlap. */
export function ringDistance(a: Ring, b: Ring): number {
  if (contains(a, around(b, 0)) || contains(b, around(a, 0))) return 0;
  let least = Infinity;
  a.forEach((corner, index) => {
    b.forEach((other, place) => {
      least = Math.min(least, segmentDistance(corner, around(a, index + 1), other, around(b, place + 1)));
    });
  });
  return least;
}

/**
 * The outline moved inwards, each side by its own distance in metres (`inward(i)` for the side after corner i).
 * Undefined when there is no room: a side would vanish or turn round.
 */
export function inset(ring: Ring, inward: (side: number) => number): Ring | undefined {
  const moved = ring.map((corner, index): Point => {
    const before = direction(around(ring, index - 1), corner);
    const after = direction(corner, around(ring, index + 1));
    const near = inward((index - 1 + ring.length) % ring.length);
    const far = inward(index);
    const turn = cross(before, after);
    if (Math.abs(turn) < 0.05) return step(corner, left(after), (near + far) / 2);
    const from = step(corner, left(before), near);
    const gap = subtract(step(corner, left(after), far), from);
    return step(from, before, cross(gap, after) / turn);
  });
  const keepsSides = moved.every((corner, index) => {
    const was = direction(around(ring, index), around(ring, index + 1));
    const is = subtract(around(moved, index + 1), corner);
    return was[0] * is[0] + was[1] * is[1] > 0;
  });
  return keepsSides && signedArea(moved) > 0 ? moved : undefined;
}

/** A rectangle by its centre, width along the given angle and depth across it; metres, degrees. */
export function rectangle(frame: (u: number, v: number) => Point, width: number, depth: number): Ring {
  const [u, v] = [width / 2, depth / 2];
  return [frame(-u, -v), frame(u, -v), frame(u, v), frame(-u, v)];
}
