import type { Geometry } from 'geojson';
import type { Position } from '../../register/position/coordinate-systems.ts';
import { planeAround, type PlanePoint } from './plane.ts';

/** What a place covers: its monitored area, or a point that is known within so many metres. */
export type PlaceShape =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    }
  | { readonly type: 'Point'; readonly coordinates: readonly number[] };

/** A shape on a flat sheet: its rings (of areas), or its only point. */
export interface PlaneShape {
  readonly isArea: boolean;
  readonly rings: readonly (readonly PlanePoint[])[];
}

/** Lays a shape on the flat sheet round an origin. */
export function layShape(shape: PlaceShape, origin: Position): PlaneShape {
  const lay = planeAround(origin);
  const ring = (positions: readonly (readonly number[])[]): PlanePoint[] =>
    positions.map(([lng = Number.NaN, lat = Number.NaN]) => lay([lng, lat]));
  switch (shape.type) {
    case 'Point':
      return { isArea: false, rings: [ring([shape.coordinates])] };
    case 'Polygon':
      return { isArea: true, rings: shape.coordinates.map(ring) };
    case 'MultiPolygon':
      return { isArea: true, rings: shape.coordinates.flatMap((polygon) => polygon.map(ring)) };
  }
}

/** Whether a point lies in an area; one in a hole does not (even-odd rule). */
export function isInside([x, y]: PlanePoint, { isArea, rings }: PlaneShape): boolean {
  if (!isArea) return false;
  let inside = false;
  for (const ring of rings) {
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The sides of the rings; a point is one side without length. */
export function sidesOf({ rings }: PlaneShape): readonly (readonly [PlanePoint, PlanePoint])[] {
  return rings.flatMap((ring) =>
    ring.map((point, index): [PlanePoint, PlanePoint] => [point, ring[(index + 1) % ring.length]!]),
  );
}

/** A shape as the map takes it: a copy that may be changed. */
export function toGeometry(shape: PlaceShape): Geometry {
  const ring = (positions: readonly (readonly number[])[]): number[][] =>
    positions.map((position) => [...position]);
  switch (shape.type) {
    case 'Point':
      return { type: 'Point', coordinates: [...shape.coordinates] };
    case 'Polygon':
      return { type: 'Polygon', coordinates: shape.coordinates.map(ring) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: shape.coordinates.map((polygon) => polygon.map(ring)) };
  }
}
