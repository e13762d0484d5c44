import type { Position } from '../../register/position/coordinate-systems.ts';
import { boundsOf, type Bounds } from '../basemap/bounds.ts';
import { passShape, type Way } from '../geo/along-line.ts';
import { compassPointOf, type CompassPoint } from '../geo/compass.ts';
import { distanceToShape } from '../geo/distance-to-shape.ts';
import { planeAround } from '../geo/plane.ts';
import type { PlaceShape } from '../geo/shape.ts';

/** A place with what it covers. */
export interface ShapedPlace {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
  /** Words for a status other than active. */
  readonly statusLabel?: string | undefined;
  readonly shape: PlaceShape;
  /** Metres within which a point lies; 0 where it is exact, or the place is an area. */
  readonly precision: number;
  /** Round the shape. A place that has them is soon passed over when it lies far away. */
  readonly bounds?: Bounds;
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
  const lay = planeAround(position);
  const nearest: NearPlace<Place>[] = [];
  for (const place of places) {
    const worst = nearest.length < count ? Infinity : (nearest.at(-1)?.metres ?? -1);
    if (place.bounds !== undefined && metresToBounds(position, place.bounds, lay) >= worst) continue;
    const { metres, bearing } = distanceToShape(position, place.shape);
    if (metres >= worst) continue;
    // Behind those as near that came before it.
    const before = nearest.filter((other) => other.metres <= metres).length;
    nearest.splice(before, 0, { place, metres, direction: compassPointOf(bearing) });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest;
}

/** The least that a place in these bounds can be away. */
function metresToBounds(
  [lng, lat]: Position,
  { west, south, east, north }: Bounds,
  lay: ReturnType<typeof planeAround>,
): number {
  const near: Position = [Math.min(Math.max(lng, west), east), Math.min(Math.max(lat, south), north)];
  return Math.hypot(...lay(near));
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
  const isFar = farFromWay(way);
  return places
    .filter(({ bounds, precision }) => bounds === undefined || !isFar(bounds, within + precision))
    .map((place) => ({ place, ...passShape(way, place.shape) }))
    .filter(({ place, metres }) => metres - place.precision <= within)
    .sort((first, second) => first.along - second.along || first.metres - second.metres);
}

/** Tells of rectangles whether they are certainly farther from a way than so many metres. */
function farFromWay(way: Way): (bounds: Bounds, metres: number) => boolean {
  const round = boundsOf(way);
  if (round === undefined) return () => false;
  const lay = planeAround([round.west, round.south]);
  const [right, top] = lay([round.east, round.north]);
  return ({ west, south, east, north }, metres) => {
    const [left, bottom] = lay([west, south]);
    const [toRight, toTop] = lay([east, north]);
    const away = Math.hypot(Math.max(0, left - right, -toRight), Math.max(0, bottom - top, -toTop));
    // The sheet is laid elsewhere than where the places are measured: what is near the limit is measured.
    return away > 1.02 * metres + 1;
  };
}
