import type { Position } from '../../register/position/coordinate-systems.ts';
import type { BasemapGeometry } from './read-geometry.ts';

/** A line or a ring as `lng, lat, lng, lat …` in degrees: half the memory of pairs, and quick to walk. */
export type FlatPositions = Float64Array;

/** A geometry cut into what is drawn: lines, rings and points. */
export interface FlatGeometry {
  readonly shape: 'area' | 'line' | 'point';
  readonly parts: readonly FlatPositions[];
}

/**
 * The parts of a geometry. The rings of areas come out wound the same way (outer ones counterclockwise, holes
 * clockwise, as RFC 7946 asks but not every file has it), so that many areas can be one path with the rule `nonzero`.
 */
export function flattenGeometry(geometry: BasemapGeometry): FlatGeometry {
  switch (geometry.type) {
    case 'Point':
      return { shape: 'point', parts: [flat([geometry.coordinates])] };
    case 'MultiPoint':
      return { shape: 'point', parts: geometry.coordinates.map((position) => flat([position])) };
    case 'LineString':
      return { shape: 'line', parts: [flat(geometry.coordinates)] };
    case 'MultiLineString':
      return { shape: 'line', parts: geometry.coordinates.map(flat) };
    case 'Polygon':
      return { shape: 'area', parts: geometry.coordinates.map(wound) };
    case 'MultiPolygon':
      return { shape: 'area', parts: geometry.coordinates.flatMap((polygon) => polygon.map(wound)) };
  }
}

function flat(positions: readonly Position[]): FlatPositions {
  return Float64Array.from(positions.flat());
}

function wound(ring: readonly Position[], index: number): FlatPositions {
  const isCounterclockwise = signedSurface(ring) > 0;
  return flat(isCounterclockwise === (index === 0) ? ring : ring.toReversed());
}

function signedSurface(ring: readonly Position[]): number {
  return ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length]!;
    return sum + lng * nextLat - nextLng * lat;
  }, 0);
}
