import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { boundsOf } from '../basemap/bounds.ts';
import { actionOfKey } from './actions.ts';
import { fitOptions, mapMover, toCorners } from './camera.ts';
import type { MapFrame } from './frame.ts';
import type { MapEvents } from './map-events.ts';
import { showEmphasis, showHere, showInView, viewOf, type MapState } from './map-state.ts';
import { clusterContents, helpContents, nameLanguage, placeContents } from './panel-contents.ts';
import { createPanel } from './panel.ts';
import { createPlaceList, mostListed } from './place-list.ts';
import { onPlacePress } from './place-press.ts';
import type { MapPlace } from './read-places.ts';
import { countSentence } from './sentence.ts';
import { offerNear } from './show-near.ts';
import type { ShownPlaces } from './shown-places.ts';
import { onPreferenceChange } from './theme.ts';
import type { ToolAction } from './toolbar.ts';
import { reportView, sayView, type ViewReport } from './view-report.ts';
import { createWayTool } from './way-tool.ts';
import type { MapWords } from './words.ts';

/** What an open map consists of. */
export interface OpenParts {
  readonly map: MapLibreMap;
  readonly frame: MapFrame;
  readonly words: MapWords;
  readonly state: MapState;
  readonly style: () => StyleSpecification;
  /** Says that the map is closed. */
  readonly signal: AbortSignal;
}

/** What an open map can be asked for. */
export interface MapOperation {
  /** Does what a button of the toolbar says. */
  readonly act: (action: ToolAction) => void;
  /** Shows these places in the place of those before, without a word. */
  readonly show: (shown: ShownPlaces) => void;
}

/** Lets list, panel, keys and map follow each other. */
export function operateMap(parts: OpenParts, events: MapEvents): MapOperation {
  const { map, frame, words, state, style, signal } = parts;
  const { announcer } = events;
  /** Whether the map moves because somebody pressed a button or a key, who then waits for an answer. */
  let isAsked = false;
  /** Whether a step is being begun; one that was under way ends meanwhile. */
  let isStepping = false;
  /** Whether the map moves after the list, which has told the number of places itself. */
  let isFollowing = false;

  const report = (): ViewReport<MapPlace> => {
    const { lng, lat } = map.getCenter();
    return reportView(state.shown.places, { ...viewOf(map), centre: [lng, lat] });
  };
  const panel = createPanel(frame.panel, frame.root, frame.viewport, () => {
    state.selected = undefined;
    showEmphasis(map, state);
    showList(report());
  });
  const choose = (id: string): void => {
    const place = state.shown.places.find((each) => each.id === id);
    if (place === undefined) return;
    panel.open(placeContents(place, words));
    state.selected = id;
    showEmphasis(map, state);
    showList(report());
  };
  const move = mapMover(map);
  const way = createWayTool({ map, frame, words, state, panel, announcer });
  const list = createPlaceList(frame.list, nameLanguage(words), {
    onActive: (id) => {
      state.active = id;
      showEmphasis(map, state);
    },
    onChoose: choose,
  });
  const showList = ({ inView }: ViewReport<MapPlace>): void => {
    list.show(inView, state.selected);
    const left = inView.length - mostListed;
    frame.more.textContent = left > 0 ? countSentence(words.counts['list.more'], words.lang, left) : '';
    const { without } = state.shown;
    frame.without.textContent = without > 0 ? countSentence(words.without, words.lang, without) : '';
  };
  const act = (action: ToolAction): void => {
    if (action === 'tell') announcer.say(sayView(report(), words));
    else if (action === 'way') way.open();
    else if (action === 'here')
      offerNear({ places: state.shown.places, words, panel, announcer, signal, onChoose: choose, onFound });
    else {
      isAsked = isStepping = true;
      move(action, state.shown.bounds);
      isStepping = isFollowing = false;
      // Where the map can go no farther it does not move, and the answer is what it shows.
      if (!map.isMoving()) tellMove();
    }
  };
  const onFound: Parameters<typeof offerNear>[0]['onFound'] = (position, [nearest]) => {
    state.here = position;
    showHere(map, state);
    const round = boundsOf([position, ...(nearest ? [nearest.place.centre] : [])]);
    if (round !== undefined) map.fitBounds(toCorners(round), fitOptions(frame.canvas));
  };
  const tellMove = (): void => {
    if (isStepping) return;
    showInView(map, state);
    const view = report();
    showList(view);
    if (!isFollowing) announcer[isAsked ? 'answer' : 'mention'](sayView(view, words));
    isAsked = isFollowing = false;
  };

  const show = (shown: ShownPlaces): void => {
    panel.close();
    state.shown = shown;
    state.drawn = shown.drawIn?.(viewOf(map), []) ?? shown.drawn;
    map.setStyle(style());
    isFollowing = true;
    move('showAll', shown.bounds);
    if (!map.isMoving()) isFollowing = false;
    showList(report());
  };

  showList(report());
  map.on('moveend', tellMove);
  map.on('error', () => {
    announcer.mention(words.sentences['failed.gap']);
  });
  map.on('webglcontextlost', events.onLost);
  onPreferenceChange(() => map.setStyle(style()), signal);
  onPlacePress(map, {
    onPlaces: (ids) => {
      if (ids.length === 1) choose(ids[0]!);
      else {
        const order = new Set(ids);
        const together = state.shown.places.filter(({ id }) => order.has(id));
        panel.open(clusterContents(together, words, choose));
      }
    },
    onCrowd: (crowd) => {
      isAsked = true;
      map.fitBounds(toCorners(crowd), fitOptions(frame.canvas));
    },
    isTaken: ({ lngLat: { lng, lat } }) => way.press([lng, lat]),
  });
  frame.close.addEventListener('click', events.onClose);
  frame.viewport.addEventListener('keydown', (event) => {
    if (event.key === '?' && event.shiftKey) {
      event.preventDefault();
      panel.open(helpContents(words));
      return;
    }
    const action = actionOfKey(event);
    if (action === undefined) {
      if (way.key(event.key)) event.preventDefault();
      return;
    }
    event.preventDefault();
    act(action);
  });
  return { act, show };
}
