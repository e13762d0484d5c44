import type { FitBoundsOptions, LngLat, LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import { wantsStillness } from '../../display/kept-display.ts';
import { boundsAround, type Bounds } from '../basemap/bounds.ts';
import { shiftOf, type MapAction } from './actions.ts';

/** Near enough to see how a place lies among its neighbours. */
const nearest = 16.5;
const margin = 48;

/** A rectangle as the map takes it. */
export function toCorners({ west, south, east, north }: Bounds): LngLatBoundsLike {
  return [west, south, east, north];
}

/** How far the map can be moved: as far again on every side, so that nobody loses the town. */
export function roamingBounds(rectangles: readonly Bounds[]): Bounds | undefined {
  const around = boundsAround(rectangles);
  if (around === undefined) return undefined;
  const [width, height] = [
    Math.max(around.east - around.west, 0.05),
    Math.max(around.north - around.south, 0.03),
  ];
  return {
    west: around.west - width,
    south: around.south - height,
    east: around.east + width,
    north: around.north + height,
  };
}

/** How a rectangle is fitted into the map. */
export function fitOptions({ clientWidth, clientHeight }: HTMLElement): FitBoundsOptions {
  // On a telephone a wide margin would leave nothing of the map.
  const padding = Math.min(margin, clientWidth / 8, clientHeight / 8);
  return { padding, maxZoom: nearest, animate: !wantsStillness() };
}

/** Moves the map as a button or a key says; `all` is what is shown when everything is asked for. */
export type MoveMap = (action: MapAction, all: Bounds | undefined) => void;

/**
 * Moves a map step by step: at once for a reader who wants the page to stand still. Steps that are asked for while the
 * map is still on its way are counted from where it is going, so that four quick presses are four steps.
 */
export function mapMover(map: MapLibreMap): MoveMap {
  let destination: Destination | undefined;
  // A step that begins ends the one before it; what is said below comes after that.
  map.on('moveend', () => {
    destination = undefined;
  });
  return (action, all) => {
    if (action === 'showAll') {
      if (all !== undefined) map.fitBounds(toCorners(all), fitOptions(map.getContainer()));
      return;
    }
    const next = stepFrom(destination ?? { center: map.getCenter(), zoom: map.getZoom() }, action, map);
    map.easeTo({ ...next, animate: !wantsStillness() });
    destination = map.isMoving() ? next : undefined;
  };
}

/** Where a map is going. */
interface Destination {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Where one step leads from a place that the map need not have come to yet. */
function stepFrom(
  { center, zoom }: Destination,
  action: Exclude<MapAction, 'showAll'>,
  map: MapLibreMap,
): Destination {
  const shift = shiftOf(action);
  if (shift === undefined) {
    const wanted = zoom + (action === 'zoomIn' ? 1 : -1);
    return { center, zoom: Math.min(Math.max(wanted, map.getMinZoom()), map.getMaxZoom()) };
  }
  const { clientWidth, clientHeight } = map.getContainer();
  // The map counts in pixels of the zoom that it has just now.
  const scale = 2 ** (map.getZoom() - zoom);
  const { x, y } = map.project(center);
  return {
    center: map.unproject([x + shift[0] * clientWidth * scale, y + shift[1] * clientHeight * scale]),
    zoom,
  };
}
