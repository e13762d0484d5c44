import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { fillSentence } from './sentence.ts';
import { circleAround } from './circle.ts';
import type { MapPlace } from './read-places.ts';
import { toGeometry } from '../geo/shape.ts';
import type { Bounds } from '../basemap/bounds.ts';
import { markOf, type MarkFeature, type PlacePart, type PlaceProperties } from '../style/place-features.ts';

/** What the map draws of the places: their areas and names, and their dots, which can be joined to a number. */
export interface DrawnPlaces {
  readonly areas: FeatureCollection<Geometry, PlaceProperties>;
  readonly dots: FeatureCollection<Point, MarkFeature>;
  /** Whether the dots that lie close together have been joined already; the map does it otherwise. */
  readonly isJoined: boolean;
}

/** An area is drawn as such where it is at least this many pixels wide or high. */
export const seenFrom = 32;
const tileSize = 512;
/** The zoom from which what is no area is drawn as one. */
export const neverAnArea = 99;

/** Turns places into what is drawn. `named` is how the map writes a place that is not active, with `{{place}}` and `{{status}}`. */
export function drawPlaces(places: readonly MapPlace[], named: string): DrawnPlaces {
  const drawn = places.map((place) => drawPlace(place, named));
  return {
    areas: { type: 'FeatureCollection', features: drawn.flatMap(({ areas }) => areas) },
    dots: { type: 'FeatureCollection', features: drawn.map(({ dot }) => dot) },
    isJoined: false,
  };
}

/** What is drawn of one place. */
export function drawPlace(
  place: MapPlace,
  named: string,
): {
  readonly areas: Feature<Geometry, PlaceProperties>[];
  readonly dot: Feature<Point, MarkFeature>;
} {
  const { id, name, bounds, centre, shape, precision, statusLabel } = place;
  const isArea = shape.type !== 'Point';
  const areaFrom = isArea ? zoomToSee(bounds) : neverAnArea;
  const written =
    statusLabel === undefined ? name : fillSentence(named, { place: name, status: statusLabel });
  const mark = markOf(place);
  const feature = (part: PlacePart, geometry: Geometry): Feature<Geometry, PlaceProperties> => ({
    type: 'Feature',
    properties: { id, name: written, part, areaFrom, isActive: mark.startsWith('active') },
    geometry,
  });
  const point = (position: readonly number[]): Point => ({
    type: 'Point',
    coordinates: [...position],
  });
  return {
    areas: [
      ...(isArea ? [feature('area', toGeometry(shape))] : []),
      ...(!isArea && precision > 0 ? [feature('circle', circleAround(centre, precision))] : []),
      feature('spot', point(centre)),
      // Below the area, so that the name does not hide it.
      feature('name', point([centre[0], bounds.south])),
    ],
    dot: { type: 'Feature', properties: { id, mark, areaFrom }, geometry: point(centre) },
  };
}

/** The whole zoom from which a rectangle is large enough: filters of the map know no others. */
function zoomToSee({ west, south, east, north }: Bounds): number {
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const share = Math.max(east - west, (north - south) * stretch) / 360;
  return share === 0 ? neverAnArea : Math.ceil(Math.log2(seenFrom / (share * tileSize)));
}
