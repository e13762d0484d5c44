import type { BasemapGeometry } from '../../../site/map/basemap/read-geometry.ts';
import type { Position } from '../../../site/register/position/coordinate-systems.ts';

/** A ring of positions that ends where it began. */
export type Ring = readonly Position[];

/**
 * The area of a multipolygon: each inner ring is a hole of the smallest outer ring round it. Undefined where there is no
 * outer ring. Roles are often missing in the data, so a ring inside another of the same role is not taken for a hole.
 */
export function makePolygons(
  outer: readonly Ring[],
  inner: readonly Ring[],
): Extract<BasemapGeometry, { type: 'Polygon' | 'MultiPolygon' }> | undefined {
  const polygons = outer.map((ring) => [ring]);
  const sizes = outer.map(surfaceOf);
  for (const hole of inner) {
    const [around] = [...polygons.keys()]
      .filter((index) => isInside(hole[0]!, outer[index]!))
      .sort((a, b) => sizes[a]! - sizes[b]!);
    if (around !== undefined) polygons[around]!.push(hole);
  }
  if (polygons.length === 0) return undefined;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Twice the signed surface of a ring in square degrees; positive where it runs counterclockwise. */
export function signedSurfaceOf(ring: Ring): number {
  const [originLng, originLat] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = [ring[index - 1]![0] - originLng, ring[index - 1]![1] - originLat];
    const [bx, by] = [ring[index]![0] - originLng, ring[index]![1] - originLat];
    sum += ax * by - bx * ay;
  }
  return sum;
}

function surfaceOf(ring: Ring): number {
  return Math.abs(signedSurfaceOf(ring));
}

/** Whether a position lies in a ring (even-odd). */
export function isInside([lng, lat]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
    if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
