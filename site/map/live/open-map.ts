import type { Map as MapLibreMap } from 'maplibre-gl';
import { boundsAround } from '../basemap/bounds.ts';
import { createMap } from './create-map.ts';
import { currentStyle } from './current-style.ts';
import { fetchWorker, openTiles } from './engine.ts';
import { orFail } from './failure.ts';
import { fetchJson } from './fetch-json.ts';
import { firstDrawn } from './first-drawn.ts';
import { createFrame, type MapFrame } from './frame.ts';
import type { MapEvents } from './map-events.ts';
import { showInView, type MapState } from './map-state.ts';
import { operateMap, type OpenParts } from './operate-map.ts';
import { readKnown } from './read-known.ts';
import { readSettings } from './settings.ts';
import { showPlaces, type ShownPlaces } from './shown-places.ts';
import type { ToolAction } from './toolbar.ts';
import type { MapWords, PictureWords } from './words.ts';

/** An open map. */
export interface OpenMap {
  /** Puts the focus on what takes the keys. */
  readonly focus: () => void;
  /** What is said when the map is open. */
  readonly ready: string;
  /** Shows the places with these ids, in their order, or all. Says nothing: the list does. */
  readonly showOnly: (only: readonly string[] | undefined) => void;
  /** Takes the map away for good. */
  readonly close: () => void;
}

let opened = 0;

/**
 * Builds the map behind the figure of an element, as its attributes ask for it, and waits until it is drawn.
 * @throws MapFailure if places, words, tiles, worker or WebGL fail; nothing of the map is then left in the page.
 */
export async function openMap(
  element: HTMLElement,
  picture: PictureWords,
  events: MapEvents,
): Promise<OpenMap> {
  const settings = readSettings(element.dataset, document.baseURI);
  const [known, words, tiles] = await orFail(
    'fetching',
    Promise.all([
      fetchJson(settings.places).then(readKnown),
      fetchJson(settings.words) as Promise<MapWords>,
      settings.tiles === undefined ? undefined : openTiles(settings.tiles),
      fetchWorker(),
    ]),
  );
  const { places } = known;
  const chosenBy = (only: readonly string[] | undefined): readonly string[] | undefined =>
    only ?? (settings.selection === undefined ? undefined : known.idsOf(settings.selection));
  const show = (only: readonly string[] | undefined): ShownPlaces =>
    showPlaces(known, chosenBy(only), words.sentences['place.name-and-status']);
  const shown = show(settings.only);
  const state: MapState = {
    shown,
    drawn: shown.drawn,
    selected: settings.place,
    active: undefined,
    here: undefined,
    way: [],
  };

  // The frame comes before the map that its buttons operate.
  const operating = { act: (_action: ToolAction): void => undefined };
  const frame: MapFrame = createFrame(
    `map-${++opened}`,
    picture,
    words,
    element.querySelector('figcaption'),
    (action) => {
      operating.act(action);
    },
  );
  element.querySelector('figure')?.after(frame.root);
  const leaving = new AbortController();
  const style: OpenParts['style'] = () => currentStyle(frame.viewport, tiles, { ...state.drawn, ...state });

  let map: MapLibreMap | undefined;
  const close = (): void => {
    leaving.abort();
    map?.remove();
    frame.root.remove();
  };
  try {
    const all = boundsAround(places.map(({ bounds }) => bounds));
    const whole = [tiles?.bounds, all].filter((bounds) => bounds !== undefined);
    const chosen = places.find(({ id }) => id === settings.place);
    const extent = {
      first: chosen?.bounds ?? shown.bounds ?? all ?? tiles?.bounds,
      whole,
      minZoom: tiles?.minZoom,
    };
    map = createMap(frame.canvas, style(), extent, settings, picture.label, words);
    const opening = map;
    opening.once('style.load', () => {
      showInView(opening, state);
    });
    await orFail('starting', firstDrawn(opening));
  } catch (error) {
    close();
    throw error;
  }
  const operation = operateMap({ map, frame, words, state, style, signal: leaving.signal }, events);
  operating.act = operation.act;
  return {
    focus: () => {
      frame.viewport.focus({ preventScroll: true });
    },
    ready: words.sentences['live.ready'],
    showOnly: (only) => {
      operation.show(show(only));
    },
    close,
  };
}
