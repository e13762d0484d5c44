import type { Map as MapLibreMap } from 'maplibre-gl';
import { boundsAround } from '../basemap/bounds.ts';
import { actionOfKey, type MapAction } from './actions.ts';
import { moveMap } from './camera.ts';
import { createMap } from './create-map.ts';
import { openTiles } from './engine.ts';
import { fetchPlaces } from './fetch-places.ts';
import { firstDrawn } from './first-drawn.ts';
import { createFrame } from './frame.ts';
import { currentStyle } from './current-style.ts';
import type { MapEvents } from './map-events.ts';
import { showChosen } from './place-link.ts';
import { onPlacePress } from './place-press.ts';
import { readSettings } from './settings.ts';
import { onPreferenceChange } from './theme.ts';
import type { MapWords } from './words.ts';

/** An open map. */
export interface OpenMap {
  /** Puts the focus on what takes the keys. */
  readonly focus: () => void;
  /** Takes the map away for good. */
  readonly close: () => void;
}

/**
 * Builds the map behind the figure of an element, as its attributes ask for it, and waits until it is drawn.
 * @throws Error if places, tiles, worker or WebGL fail; nothing of the map is then left in the page.
 */
export async function openMap(element: HTMLElement, words: MapWords, events: MapEvents): Promise<OpenMap> {
  const settings = readSettings(element.dataset, document.baseURI);
  const [places, tiles] = await Promise.all([
    fetchPlaces(settings.places),
    settings.tiles === undefined ? undefined : openTiles(settings.tiles),
  ]);
  const allPlaces = boundsAround([...places.byId.values()].map(({ bounds }) => bounds)) ?? tiles?.bounds;
  let selected = settings.place === undefined ? undefined : places.byId.get(settings.place);
  const leaving = new AbortController();
  const figure = element.querySelector('figure');
  if (figure === null) throw new Error('insyn-map needs a figure');
  const frame = createFrame(words, figure.querySelector('figcaption'), (action) => {
    act(action);
  });
  figure.after(frame.root);
  const style = (): ReturnType<typeof currentStyle> =>
    currentStyle(frame.viewport, tiles, places.drawn, selected?.id);

  let map: MapLibreMap | undefined;
  const close = (): void => {
    leaving.abort();
    map?.remove();
    frame.root.remove();
  };
  const act = (action: MapAction): void => {
    if (map !== undefined) moveMap(map, action, allPlaces);
  };
  try {
    const whole = [tiles?.bounds, allPlaces].filter((bounds) => bounds !== undefined);
    const extent = { first: selected?.bounds ?? allPlaces, whole, minZoom: tiles?.minZoom };
    map = createMap(frame.canvas, style(), extent, settings, words);
    await firstDrawn(map);
  } catch (error) {
    close();
    throw error;
  }

  const drawn = map;
  drawn.on('zoomend', () => {
    events.onZoom(drawn.getZoom());
  });
  drawn.on('error', events.onGap);
  drawn.on('webglcontextlost', events.onLost);
  onPreferenceChange(() => drawn.setStyle(style()), leaving.signal);
  onPlacePress(drawn, (id) => {
    selected = places.byId.get(id);
    drawn.setStyle(style());
    if (selected === undefined) return;
    showChosen(frame.chosen, selected);
    events.onPlace(selected);
  });
  frame.close.addEventListener('click', events.onClose);
  frame.viewport.addEventListener('keydown', (event) => {
    const action = actionOfKey(event);
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  });
  return {
    focus: () => {
      frame.viewport.focus({ preventScroll: true });
    },
    close,
  };
}
