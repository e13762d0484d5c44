import type { Position } from '../../register/position/coordinate-systems.ts';
import { radians } from './distance.ts';

/** The eight points of the compass, clockwise from north. */
export const compassPoints = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
/** One of them. */
export type CompassPoint = (typeof compassPoints)[number];

/** The direction from one position to another at the start of the shortest way, degrees clockwise from north, 0 to 360. */
export function bearingFrom(from: Position, to: Position): number {
  const [lat, toLat] = [radians(from[1]), radians(to[1])];
  const turn = radians(to[0] - from[0]);
  const east = Math.sin(turn) * Math.cos(toLat);
  const north = Math.cos(lat) * Math.sin(toLat) - Math.sin(lat) * Math.cos(toLat) * Math.cos(turn);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The point of the compass that a bearing in degrees is nearest to. */
export function compassPointOf(bearing: number): CompassPoint {
  const turned = ((bearing % 360) + 360) % 360;
  return compassPoints[Math.round(turned / 45) % compassPoints.length]!;
}
