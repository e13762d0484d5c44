import { isBasemapClass, type BasemapClass } from './basemap-classes.ts';
import { boundsAround, boundsOf, type Bounds } from './bounds.ts';
import { positionsOf, readGeometry, type BasemapGeometry } from './read-geometry.ts';

/** One thing on the ground. */
export interface BasemapFeature {
  readonly class: BasemapClass;
  /** More about the class, e.g. `main` of a street or `civic` of a building. */
  readonly kind: string | undefined;
  /** What the map writes, e.g. `Storgatan`. */
  readonly name: string | undefined;
  readonly geometry: BasemapGeometry;
  readonly bounds: Bounds;
}

/** What lies round the places of a municipality. */
export interface Basemap {
  readonly features: readonly BasemapFeature[];
  /** Round all features; undefined where there are none. */
  readonly bounds: Bounds | undefined;
}

/**
 * Reads a basemap from GeoJSON (a FeatureCollection in WGS 84 with the properties `class`, `kind` and `name`).
 * Never throws: a map with a gap is better than none. What could not be read is told in `unknown`, sorted and
 * without repeats: classes that the map does not have, and `class:geometry type` where the geometry was of no use.
 */
export function readBasemap(geojson: unknown): { basemap: Basemap; unknown: string[] } {
  const unknown = new Set<string>();
  const given = (geojson as { features?: unknown } | null | undefined)?.features;
  const features = (Array.isArray(given) ? given : []).flatMap(
    (each: unknown) => readFeature(each, unknown) ?? [],
  );
  if (!Array.isArray(given)) unknown.add(String((geojson as { type?: unknown } | null | undefined)?.type));
  return {
    basemap: { features, bounds: boundsAround(features.map(({ bounds }) => bounds)) },
    unknown: [...unknown].sort(),
  };
}

function readFeature(value: unknown, unknown: Set<string>): BasemapFeature | undefined {
  const feature = (value ?? {}) as {
    properties?: Record<string, unknown> | null;
    geometry?: { type?: unknown } | null;
  };
  const properties = feature.properties ?? {};
  const named = properties['class'];
  if (!isBasemapClass(named)) {
    unknown.add(String(named));
    return undefined;
  }
  const geometry = readGeometry(feature.geometry);
  const bounds = geometry && boundsOf(positionsOf(geometry));
  if (!geometry || !bounds) {
    unknown.add(`${named}:${String(feature.geometry?.type)}`);
    return undefined;
  }
  return {
    class: named,
    kind: textOf(properties['kind']),
    name: textOf(properties['name']),
    geometry,
    bounds,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
