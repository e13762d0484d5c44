import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
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
export function fitOptions({ clientWidth, clientHeight }: HTMLElement): { padding: number; maxZoom: number } {
  // On a telephone a wide margin would leave nothing of the map.
  return { padding: Math.min(margin, clientWidth / 8, clientHeight / 8), maxZoom: nearest };
}

/** Moves the map as a button or a key says. */
export function moveMap(map: MapLibreMap, action: MapAction, all: Bounds | undefined): void {
  const shift = shiftOf(action);
  const { clientWidth, clientHeight } = map.getContainer();
  if (shift !== undefined) map.panBy([shift[0] * clientWidth, shift[1] * clientHeight]);
  else if (action === 'zoomIn') map.zoomIn();
  else if (action === 'zoomOut') map.zoomOut();
  else if (all !== undefined) map.fitBounds(toCorners(all), fitOptions(map.getContainer()));
}
