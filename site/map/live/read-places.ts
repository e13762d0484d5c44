import type { FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../../register/position/coordinate-systems.ts';
import { boundsOf, type Bounds } from '../basemap/bounds.ts';
import type { PlaceShape } from '../geo/shape.ts';
import type { Code } from '../../register/schema/vocabulary.ts';
import type { ShapedPlace } from '../near/near-places.ts';

/** What the data say of a place, in the language of the page. */
export interface PlaceFeature {
  readonly id: string;
  readonly name: string;
  /** Address of its page. */
  readonly url?: string | undefined;
  /** Code of the kind of place. */
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
  /** Code of the status; active if left out. */
  readonly status?: Code<'placeStatus'> | undefined;
  /** Words for a status other than active. */
  readonly statusLabel?: string | undefined;
  /** Metres within which the point lies. */
  readonly precision?: number | undefined;
  readonly address?: string | undefined;
  /** What kind of place it is, why it is watched and how long footage is kept: an answer each. */
  readonly what?: string | undefined;
  readonly why?: string | undefined;
  readonly kept?: string | undefined;
}

/** A place as the map knows it. */
export interface MapPlace extends ShapedPlace, Omit<PlaceFeature, 'url' | 'precision'> {
  readonly bounds: Bounds;
  /** The middle of its bounds. */
  readonly centre: Position;
}

/**
 * Reads the places from GeoJSON, in its order. A feature without geometry is a place that is in the list alone, and is
 * left out, as is one that is neither a point nor an area.
 */
export function readPlaces({ features }: FeatureCollection<Geometry | null>): readonly MapPlace[] {
  return features.flatMap(({ id, properties, geometry }): MapPlace[] => {
    if (geometry?.type !== 'Point' && geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      return [];
    const bounds = boundsOf(positionsOf(geometry));
    if (bounds === undefined) return [];
    const told = (properties ?? {}) as Partial<PlaceFeature>;
    return [
      {
        ...told,
        id: String(id ?? told.id),
        name: told.name ?? '',
        url: told.url,
        precision: geometry.type === 'Point' ? (told.precision ?? 0) : 0,
        shape: geometry,
        bounds,
        centre: [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2],
      },
    ];
  });
}

function positionsOf(shape: PlaceShape): readonly (readonly number[])[] {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'Polygon':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
  }
}
