import { Map as MapLibreMap, type ErrorEvent, type MapOptions } from 'maplibre-gl';
import { boundsAround } from '../basemap/bounds.ts';
import { flavors } from '../style/flavors.ts';
import { hatchColour, hatchImage } from '../style/hatch.ts';
import { mapStyle } from '../style/map-style.ts';
import { withPlaceColour } from '../style/place-colour.ts';
import { placeLayerIds } from '../style/place-layers.ts';
import type { MapAction } from './actions.ts';
import { fitOptions, moveMap, roamingBounds, toCorners } from './camera.ts';
import { openTiles, type TileSource } from './engine.ts';
import type { MapFrame } from './frame.ts';
import { readPlaces, type MapPlace, type MapPlaces } from './read-places.ts';
import type { MapSettings } from './settings.ts';
import { currentPreferences, flavorFor, onPreferenceChange } from './theme.ts';
import type { MapWords } from './words.ts';

/** An open map. */
export interface OpenMap {
  readonly act: (action: MapAction) => void;
  /** Takes the map away for good. */
  readonly close: () => void;
}

/** What the map tells while it is open. */
export interface MapEvents {
  readonly onZoom: (zoom: number) => void;
  readonly onPlace: (place: MapPlace) => void;
  /** A part of the ground could not be fetched. */
  readonly onGap: () => void;
  /** The map can draw no more. */
  readonly onLost: () => void;
}

/** More dots than this to a pixel cost battery and show nothing. */
const largestPixelRatio = 2;
