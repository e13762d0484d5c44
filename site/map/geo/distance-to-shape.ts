import type { Position } from '../../register/position/coordinate-systems.ts';
import { nearestOnLine } from './plane.ts';
import { isInside, layShape, sidesOf, type PlaceShape } from './shape.ts';

/** How far a shape is from a position. */
export interface ShapeDistance {
  /** To the nearest part of it; 0 inside. */
  readonly metres: number;
  /** Degrees clockwise from north to its nearest part. */
  readonly bearing: number;
}

/** The distance from a position to the nearest part of a shape, reckoned on a flat sheet. */
export function distanceToShape(position: Position, shape: PlaceShape): ShapeDistance {
  const laid = layShape(shape, position);
  if (isInside([0, 0], laid)) return { metres: 0, bearing: 0 };
  let nearest: ShapeDistance = { metres: Infinity, bearing: 0 };
  for (const [from, to] of sidesOf(laid)) {
    const [x, y] = nearestOnLine([0, 0], from, to).at;
    const metres = Math.hypot(x, y);
    if (metres < nearest.metres)
      nearest = { metres, bearing: ((Math.atan2(x, y) * 180) / Math.PI + 360) % 360 };
  }
  return nearest;
}
