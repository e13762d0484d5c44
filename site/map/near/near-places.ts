import type { Position } from '../../register/position/coordinate-systems.ts';
import { passShape, type Way } from '../geo/along-line.ts';
import { compassPointOf, type CompassPoint } from '../geo/compass.ts';
import { distanceToShape } from '../geo/distance-to-shape.ts';
import type { PlaceShape } from '../geo/shape.ts';

/** A place with what it covers. */
export interface ShapedPlace {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly shape: PlaceShape;
  /** Metres within which a point lies; 0 where it is exact, or the place is an area. */
  readonly precision: number;
}

/** A place with how far it is. */
export interface NearPlace<Place extends ShapedPlace = ShapedPlace> {
  readonly place: Place;
  /** To the nearest part of the place; 0 inside it. */
  readonly metres: number;
  readonly direction: CompassPoint;
}

/** The places nearest to a position, the nearest first; of two as near, the one that comes first in the list. */
export function nearestPlaces<Place extends ShapedPlace>(
  position: Position,
  places: readonly Place[],
  count: number,
): readonly NearPlace<Place>[] {
  return places
    .map((place) => {
      const { metres, bearing } = distanceToShape(position, place.shape);
      return { place, metres, direction: compassPointOf(bearing) };
    })
    .sort((first, second) => first.metres - second.metres)
    .slice(0, count);
}

/** A place that a way passes. */
export interface PassedPlace<Place extends ShapedPlace = ShapedPlace> {
  readonly place: Place;
  /** Metres from the start to where the way is nearest to the place. */
  readonly along: number;
  /** Metres between the way and the place; 0 where it goes through. */
  readonly metres: number;
}

/**
 * The places that a way passes within so many metres, in the order one comes to them. A place whose point is known
 * roughly counts if it may lie so near.
 */
export function placesAlong<Place extends ShapedPlace>(
  way: Way,
  places: readonly Place[],
  within: number,
): readonly PassedPlace<Place>[] {
  return places
    .map((place) => ({ place, ...passShape(way, place.shape) }))
    .filter(({ place, metres }) => metres - place.precision <= within)
    .sort((first, second) => first.along - second.along || first.metres - second.metres);
}
