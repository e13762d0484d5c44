import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { boundsOf, type Bounds } from '../basemap/bounds.ts';

/** A place as the map knows it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Address of its page, where the data tell it. */
  readonly url: string | undefined;
  readonly bounds: Bounds;
}

/** The places of the data: what is drawn, and what is known of each by its id. */
export interface MapPlaces {
  readonly drawn: FeatureCollection;
  readonly byId: ReadonlyMap<string, MapPlace>;
}

/**
 * Reads the places from GeoJSON: `id`, and the properties `name` and `url`. A feature without geometry is a place that is
 * in the list alone. Every area gets a point in its middle, since an area is too small to be seen from afar.
 */
export function readPlaces({ features }: FeatureCollection<Geometry | null>): MapPlaces {
  const byId = new Map<string, MapPlace>();
  const drawn: Feature[] = [];
  for (const { id, properties, geometry } of features) {
    const bounds = geometry === null ? undefined : boundsOf(positionsOf(geometry));
    if (geometry === null || bounds === undefined) continue;
    const place = {
      id: String(id ?? properties?.['id']),
      name: String(properties?.['name'] ?? ''),
      url: typeof properties?.['url'] === 'string' ? properties['url'] : undefined,
      bounds,
    };
    byId.set(place.id, place);
    const isArea = geometry.type !== 'Point';
    const known = { id: place.id, name: place.name, isArea };
    drawn.push({ type: 'Feature', properties: known, geometry });
    if (isArea) drawn.push({ type: 'Feature', properties: known, geometry: { type: 'Point', coordinates: middleOf(bounds) } });
  }
  return { drawn: { type: 'FeatureCollection', features: drawn }, byId };
}

function middleOf({ west, south, east, north }: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flatten = (value: unknown): Position[] =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value as Position] : value.flatMap(flatten)) : [];
  return flatten(geometry.coordinates);
}
