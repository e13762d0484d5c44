import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { boundsOf, type Bounds } from '../basemap/bounds.ts';
import { circleAround } from './circle.ts';
import type { PlacePart, PlaceProperties } from '../style/place-layers.ts';

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
  readonly drawn: FeatureCollection<Geometry, PlaceProperties>;
  readonly byId: ReadonlyMap<string, MapPlace>;
}

/** An area is drawn as such where it is at least this many pixels wide or high. */
const seenFrom = 32;
const tileSize = 512;
const neverAnArea = 99;

/**
 * Reads the places from GeoJSON: `id`, and the properties `name`, `url` and `precision` (metres). A feature without geometry is a place that is
 * in the list alone.
 */
export function readPlaces({ features }: FeatureCollection<Geometry | null>): MapPlaces {
  const byId = new Map<string, MapPlace>();
  const drawn: Feature<Geometry, PlaceProperties>[] = [];
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
    drawn.push(...partsOf(place, geometry, Number(properties?.['precision'] ?? 0)));
  }
  return { drawn: { type: 'FeatureCollection', features: drawn }, byId };
}

function partsOf(
  { id, name, bounds }: MapPlace,
  geometry: Geometry,
  precision: number,
): Feature<Geometry, PlaceProperties>[] {
  const { west, south, east, north } = bounds;
  const isArea = west < east || south < north;
  const areaFrom = isArea ? zoomToSee(bounds) : neverAnArea;
  const feature = (part: PlacePart, shape: Geometry): Feature<Geometry, PlaceProperties> => ({
    type: 'Feature',
    properties: { id, name, part, areaFrom },
    geometry: shape,
  });
  const middle = (west + east) / 2;
  const centre: [number, number] = [middle, (south + north) / 2];
  return [
    ...(isArea ? [feature('area', geometry)] : []),
    ...(!isArea && precision > 0 ? [feature('circle', circleAround(centre, precision))] : []),
    feature('dot', { type: 'Point', coordinates: centre }),
    // Below the area, so that the name does not hide it.
    feature('name', { type: 'Point', coordinates: [middle, south] }),
  ];
}

/** The whole zoom from which a rectangle is large enough: filters of the map know no others. */
function zoomToSee({ west, south, east, north }: Bounds): number {
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const share = Math.max(east - west, (north - south) * stretch) / 360;
  return Math.ceil(Math.log2(seenFrom / (share * tileSize)));
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flatten = (value: unknown): Position[] =>
    Array.isArray(value) ? (typeof value[0] === 'number' ? [value as Position] : value.flatMap(flatten)) : [];
  return flatten(geometry.coordinates);
}
