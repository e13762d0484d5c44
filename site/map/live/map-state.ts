import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../register/position/coordinate-systems.ts';
import { herePoint, hereSource } from '../style/map-style.ts';
import { areasSource, dotsSource, emphasisFilters } from '../style/place-layers.ts';
import { wayFeatures, waySource } from '../style/way-layers.ts';
import type { DrawnPlaces } from './draw-places.ts';
import type { MapView } from './draw-in-view.ts';
import type { ShownPlaces } from './shown-places.ts';

/** What of the map changes while it is open. */
export interface MapState {
  shown: ShownPlaces;
  /** What of them is drawn: all, or of a great many those in view. */
  drawn: DrawnPlaces;
  /** Id of the place whose details are shown. */
  selected: string | undefined;
  /** Id of the place that is reached in the list. */
  active: string | undefined;
  /** The visitor's own position, once it is known; it stays in this page. */
  here: Position | undefined;
  /** Where the visitor's way begins, bends and ends; it stays in this page too. */
  way: readonly Position[];
}

/** What a map shows of the ground. */
export function viewOf(map: MapLibreMap): MapView {
  const bounds = map.getBounds();
  return {
    extent: {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    },
    zoom: map.getZoom(),
  };
}

/** Makes the map draw what is now in view, where there are too many places to draw them all. */
export function showInView(map: MapLibreMap, state: MapState): void {
  const { drawIn } = state.shown;
  if (drawIn === undefined) return;
  state.drawn = drawIn(viewOf(map), [state.selected, state.active]);
  void map.getSource<GeoJSONSource>(areasSource)?.setData(state.drawn.areas);
  void map.getSource<GeoJSONSource>(dotsSource)?.setData(state.drawn.dots);
}

/** Makes the map show which places are chosen and reached. */
export function showEmphasis(map: MapLibreMap, state: MapState): void {
  showInView(map, state);
  for (const [layer, filter] of Object.entries(emphasisFilters(state))) map.setFilter(layer, filter);
}

/** Makes the map show where the visitor is. */
export function showHere(map: MapLibreMap, { here }: MapState): void {
  void map.getSource<GeoJSONSource>(hereSource)?.setData(herePoint(here));
}

/** Makes the map show the visitor's way. */
export function showWay(map: MapLibreMap, { way }: Pick<MapState, 'way'>): void {
  void map.getSource<GeoJSONSource>(waySource)?.setData(wayFeatures(way));
}
