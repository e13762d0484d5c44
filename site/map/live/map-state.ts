import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../register/position/coordinate-systems.ts';
import { herePoint, hereSource } from '../style/map-style.ts';
import { emphasisFilters } from '../style/place-layers.ts';
import { wayFeatures, waySource } from '../style/way-layers.ts';
import type { ShownPlaces } from './shown-places.ts';

/** What of the map changes while it is open. */
export interface MapState {
  shown: ShownPlaces;
  /** Id of the place whose details are shown. */
  selected: string | undefined;
  /** Id of the place that is reached in the list. */
  active: string | undefined;
  /** The visitor's own position, once it is known; it stays in this page. */
  here: Position | undefined;
  /** Where the visitor's way begins, bends and ends; it stays in this page too. */
  way: readonly Position[];
}

/** Makes the map show which places are chosen and reached. */
export function showEmphasis(map: MapLibreMap, state: MapState): void {
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
