import type { Position } from '../../register/position/coordinate-systems.ts';
import { metresBetween } from './distance.ts';
import { crossing, nearestOnLine, planeAround, type PlanePoint } from './plane.ts';
import { isInside, layShape, sidesOf, type PlaceShape } from './shape.ts';

/** A way as the positions where it begins, bends and ends; straight between them. */
export type Way = readonly [Position, ...Position[]];

/** Where a way comes nearest to a shape. */
export interface Passing {
  /** Between the way and the shape; 0 where it goes through. */
  readonly metres: number;
  /** How far along the way that is (where it first goes in, if it goes through), metres from the start. */
  readonly along: number;
}

/** How a way passes a shape, reckoned on a flat sheet. */
export function passShape(way: Way, shape: PlaceShape): Passing {
  const lay = planeAround(way[0]);
  const laid = layShape(shape, way[0]);
  const sides = sidesOf(laid);
  const points = way.map(lay);
  if (isInside(points[0]!, laid)) return { metres: 0, along: 0 };
  let best: Passing = nearestEnd(points[0]!, sides, 0);
  let gone = 0;
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (const [first, second] of sides) {
      const share = crossing(from, to, first, second);
      if (share !== undefined) best = nearer(best, { metres: 0, along: gone + share * length });
      const { at, share: beside } = nearestOnLine(first, from, to);
      best = nearer(best, {
        metres: Math.hypot(first[0] - at[0], first[1] - at[1]),
        along: gone + beside * length,
      });
    }
    gone += length;
    best = nearer(best, nearestEnd(to, sides, gone));
  }
  return best;
}

/** How long a way is, metres. */
export function lengthOf(way: readonly Position[]): number {
  return way.slice(1).reduce((sum, position, index) => sum + metresBetween(way[index]!, position), 0);
}

/** From an end of a line to the nearest of some sides. */
function nearestEnd(
  point: PlanePoint,
  sides: readonly (readonly [PlanePoint, PlanePoint])[],
  along: number,
): Passing {
  const distances = sides.map(([from, to]) => {
    const [x, y] = nearestOnLine(point, from, to).at;
    return Math.hypot(point[0] - x, point[1] - y);
  });
  return { metres: Math.min(...distances), along };
}

/** Of two that are as near, the one that comes first. */
function nearer(first: Passing, second: Passing): Passing {
  if (second.metres === first.metres) return second.along < first.along ? second : first;
  return second.metres < first.metres ? second : first;
}
