import type { FitBoundsOptions, LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
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

/** Moves the map as a button or a key says: at once for a reader who wants the page to stand still. */
export function moveMap(map: MapLibreMap, action: MapAction, all: Bounds | undefined): void {
  const shift = shiftOf(action);
  const { clientWidth, clientHeight } = map.getContainer();
  const motion = { animate: !wantsStillness() };
  if (shift !== undefined) map.panBy([shift[0] * clientWidth, shift[1] * clientHeight], motion);
  else if (action === 'zoomIn') map.zoomIn(motion);
  else if (action === 'zoomOut') map.zoomOut(motion);
  else if (all !== undefined) map.fitBounds(toCorners(all), fitOptions(map.getContainer()));
}
