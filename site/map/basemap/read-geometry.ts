import type { Position } from '../../register/position/coordinate-systems.ts';

/** A geometry as the basemap keeps it (RFC 7946, positions `[lng, lat]` in degrees, no heights). */
export type BasemapGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** How many arrays lie round a position in each type of geometry. */
const depths: Readonly<Record<BasemapGeometry['type'], number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Reads a geometry; undefined where it is none, or holds anything but finite degrees. */
export function readGeometry(value: unknown): BasemapGeometry | undefined {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return undefined;
  const read = readNested(coordinates, depths[type as BasemapGeometry['type']]);
  return read === undefined ? undefined : ({ type, coordinates: read } as BasemapGeometry);
}

function readNested(value: unknown, depth: number): unknown {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (depth === 0) {
    const [lng, lat] = value as unknown[];
    return isDegrees(lng, 180) && isDegrees(lat, 90) ? [lng, lat] : undefined;
  }
  const parts = value.map((part: unknown) => readNested(part, depth - 1));
  return parts.includes(undefined) ? undefined : parts;
}

function isDegrees(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

/** Every position of a geometry, in order. */
export function positionsOf({ coordinates }: BasemapGeometry): readonly Position[] {
  // Positions are the innermost pairs: flattening to numbers and pairing them is the same for all six types.
  const numbers = (coordinates as readonly unknown[]).flat(3) as number[];
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index]!,
    numbers[2 * index + 1]!,
  ]);
}
