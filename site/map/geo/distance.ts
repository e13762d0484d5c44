import type { Position } from '../../register/position/coordinate-systems.ts';

/** Mean radius of the Earth (IUGG), metres. */
export const earthRadius = 6_371_008.8;

/** The shortest way over the Earth's surface between two positions `[lng, lat]`, metres (haversine). */
export function metresBetween(from: Position, to: Position): number {
  const [dLng, dLat] = [radians(to[0] - from[0]), radians(to[1] - from[1])];
  const chord =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * Math.sin(dLng / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Degrees as radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
