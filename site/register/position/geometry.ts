import type { AreaGeometry } from '../schema/geometry.ts';
import type { Position } from './coordinate-systems.ts';

/** A polygon or several. */
export type Area = Exclude<AreaGeometry, { type: 'Point' }>;

/** Metres in a degree of latitude on the mean sphere of IUGG (radius 6 371 008.8 m). */
export const metresPerDegree = 111_195.08;

/** Rounds a position to about a decimetre (six decimals), so that the same input gives the same bytes everywhere. */
export function roundPosition([lng, lat]: Position): Position {
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

/** The area with every position changed and rounded. */
export function mapGeometry(area: Area, change: (position: [number, number]) => Position): Area {
  const ring = (positions: readonly (readonly number[])[]): [number, number][] =>
    positions.map(([x = 0, y = 0]) => [...roundPosition(change([x, y]))]);
  if (area.type === 'Polygon') return { type: 'Polygon', coordinates: area.coordinates.map(ring) };
  return { type: 'MultiPolygon', coordinates: area.coordinates.map((polygon) => polygon.map(ring)) };
}

/** Every corner of an area, those of its holes included. */
export function cornersOf(area: Area): Position[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return rings.flat().map(([x, y]) => [x, y]);
}

/** Whether every ring ends where it began and every outer ring has a surface. */
export function isWholeArea(area: Area): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const isClosed = (ring: Area['coordinates'][number] | readonly (readonly number[])[]): boolean => {
    const [first, last] = [
      ring[0] as readonly number[] | undefined,
      ring.at(-1) as readonly number[] | undefined,
    ];
    return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  };
  return polygons.every((rings) => rings.every(isClosed) && surfaceOf(rings[0] ?? []) !== 0);
}

/** Twice the signed surface of a ring, in the square of its units; 0 where all corners lie on a line. */
function surfaceOf(ring: readonly (readonly number[])[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }, 0);
}

/** The middle of an area: the centroid of its first outer ring, weighted by surface. */
export function middleOf(area: Area): Position {
  const ring = (area.type === 'Polygon' ? area.coordinates[0] : area.coordinates[0]?.[0]) ?? [];
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [sum, x, y] = [0, 0, 0];
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = [ring[index - 1]![0] - originX, ring[index - 1]![1] - originY];
    const [x2, y2] = [ring[index]![0] - originX, ring[index]![1] - originY];
    const cross = x1 * y2 - x2 * y1;
    [sum, x, y] = [sum + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross];
  }
  if (sum === 0) return roundPosition([originX, originY]);
  return roundPosition([originX + x / (3 * sum), originY + y / (3 * sum)]);
}

/** Distance between two positions in metres, on the mean sphere (haversine). */
export function distanceBetween([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lng2 - lng1);
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The position moved to the middle of its cell in a grid, so that it tells no more than `metres` allow. */
export function coarsen([lng, lat]: Position, metres: number): Position {
  const stepLat = metres / metresPerDegree;
  const cellLat = (Math.floor(lat / stepLat) + 0.5) * stepLat;
  const stepLng = metres / (metresPerDegree * Math.cos((cellLat * Math.PI) / 180));
  return roundPosition([(Math.floor(lng / stepLng) + 0.5) * stepLng, cellLat]);
}
