import type { Feature, Geometry, Point } from 'geojson';
import { overlap, type Bounds } from '../basemap/bounds.ts';
import { markOf, type MarkFeature, type PlaceProperties } from '../style/place-features.ts';
import { drawPlace, neverAnArea, seenFrom, type DrawnPlaces } from './draw-places.ts';
import { mostListed } from './place-list.ts';
import type { MapPlace } from './read-places.ts';

/** What of the ground a map shows. */
export interface MapView {
  readonly extent: Bounds;
  readonly zoom: number;
}

const tileSize = 512;
/** Places in the same square of so many pixels are joined to a number. */
const squareSize = 80;
/** How much more than the view is drawn on each side, as a part of it, so that there is something to move to. */
const beyond = 0.5;

/** Places that lie close together. */
interface Heap {
  readonly first: MapPlace;
  readonly ids: string[];
  count: number;
  lng: number;
  lat: number;
  bounds: Bounds;
}

/**
 * What the map draws of a great many places: only those in view, each alone where there is room, else as a number. The
 * places with the ids in `always` are drawn in any case, so that they can be ringed.
 */
export function drawInView(
  places: readonly MapPlace[],
  view: MapView,
  always: readonly (string | undefined)[],
  named: string,
): DrawnPlaces {
  const extent = widen(view.extent);
  const zoom = Math.floor(view.zoom);
  const alone: MapPlace[] = [];
  const heaps = new Map<number, Heap>();
  for (const place of places) {
    const { bounds } = place;
    if (!overlap(bounds, extent)) continue;
    const isArea = place.shape.type !== 'Point';
    if (always.includes(place.id) || (isArea && isSeen(bounds, zoom))) alone.push(place);
    else pile(heaps, place, bounds, zoom);
  }
  const areas: Feature<Geometry, PlaceProperties>[] = [];
  const dots: Feature<Point, MarkFeature>[] = [];
  for (const heap of heaps.values()) {
    if (heap.count === 1) alone.push(heap.first);
    else dots.push(numberOf(heap));
  }
  for (const place of alone) {
    const drawn = drawPlace(place, named);
    areas.push(...drawn.areas);
    dots.push(drawn.dot);
  }
  return {
    areas: { type: 'FeatureCollection', features: areas },
    dots: { type: 'FeatureCollection', features: dots },
    isJoined: true,
  };
}

function pile(heaps: Map<number, Heap>, place: MapPlace, bounds: Bounds, zoom: number): void {
  const [lng, lat] = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  const [x, y] = squareOf(lng, lat, zoom);
  const key = x * 2 ** 26 + y;
  const heap = heaps.get(key);
  if (heap === undefined) {
    heaps.set(key, { first: place, ids: [place.id], count: 1, lng, lat, bounds });
    return;
  }
  heap.count += 1;
  heap.lng += lng;
  heap.lat += lat;
  heap.bounds = {
    west: Math.min(heap.bounds.west, bounds.west),
    south: Math.min(heap.bounds.south, bounds.south),
    east: Math.max(heap.bounds.east, bounds.east),
    north: Math.max(heap.bounds.north, bounds.north),
  };
  if (heap.ids.length <= mostListed) heap.ids.push(place.id);
}

/** The square of the map that a position lies in at a whole zoom, Web Mercator. */
function squareOf(lng: number, lat: number, zoom: number): [x: number, y: number] {
  const squares = (tileSize * 2 ** zoom) / squareSize;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    Math.floor(((lng + 180) / 360) * squares),
    Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * squares),
  ];
}

/** A heap as the number that stands for it. One that is too long for a list says where it lies instead. */
function numberOf({ first, ids, count, lng, lat, bounds }: Heap): Feature<Point, MarkFeature> {
  return {
    type: 'Feature',
    properties: {
      id: first.id,
      mark: markOf(first),
      areaFrom: neverAnArea,
      point_count: count,
      ...(count <= mostListed ? { joined: JSON.stringify(ids) } : { crowd: JSON.stringify(bounds) }),
    },
    geometry: { type: 'Point', coordinates: [lng / count, lat / count] },
  };
}

function isSeen({ west, south, east, north }: Bounds, zoom: number): boolean {
  const pixels = (tileSize * 2 ** zoom) / 360;
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(east - west, (north - south) * stretch) * pixels >= seenFrom;
}

function widen({ west, south, east, north }: Bounds): Bounds {
  const [wide, high] = [(east - west) * beyond, (north - south) * beyond];
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}
