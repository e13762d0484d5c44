import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../register/position/coordinate-systems.ts';
import { lengthOf, type Way } from '../geo/along-line.ts';
import { placesAlong } from '../near/near-places.ts';
import { printAnswer } from '../near/print-answer.ts';
import { sayAlong, tellPassed } from '../near/tell-near.ts';
import type { Announcer } from './announcer.ts';
import type { MapFrame } from './frame.ts';
import { showWay, type MapState } from './map-state.ts';
import type { Panel } from './panel.ts';
import { createWayPanel, type WayPanel } from './way-contents.ts';
import type { MapWords } from './words.ts';

/** What the drawing of a way works with. */
export interface WayParts {
  readonly map: MapLibreMap;
  readonly frame: MapFrame;
  readonly words: MapWords;
  readonly state: MapState;
  readonly panel: Panel;
  readonly announcer: Announcer;
}

/** The drawing of a way over the map. */
export interface WayTool {
  readonly open: () => void;
  /** Takes a press on the map as the next point of the way; false while no way is drawn. */
  readonly press: (position: Position) => boolean;
  /** Takes Enter as the next point and Backspace as the way back; false for other keys, or while no way is drawn. */
  readonly key: (key: string) => boolean;
}

/** Lets somebody draw a way and hear which places lie along it: first heard, then shown. It stays in this page. */
export function createWayTool({ map, frame, words, state, panel, announcer }: WayParts): WayTool {
  const { sentences } = words;
  let drawn: WayPanel | undefined;
  let said = '';

  const tell = (): void => {
    const { way } = state;
    if (drawn === undefined) return;
    if (way.length < 2) {
      said = way.length === 1 ? sentences['way.begun'] : sentences['way.gone'];
      announcer.say(said);
      drawn.show(said, undefined);
      return;
    }
    const within = drawn.within();
    const passed = placesAlong(way as unknown as Way, state.shown.places, within);
    said = sayAlong(passed, { within, length: lengthOf(way) }, words);
    announcer.say(said);
    drawn.show(
      said,
      passed.map((each) => ({ place: each.place, where: tellPassed(each, words) })),
    );
  };
  const draw = (way: readonly Position[]): void => {
    state.way = way;
    showWay(map, state);
    tell();
  };
  const middle = (): Position => {
    const { lng, lat } = map.getCenter();
    return [lng, lat];
  };
  const goTo = (position: Position): void => {
    draw([...state.way, position]);
  };
  const undo = (): void => {
    draw(state.way.slice(0, -1));
  };
  const leave = (): void => {
    drawn = undefined;
    delete frame.root.dataset['draws'];
    state.way = [];
    showWay(map, state);
  };
  return {
    open() {
      const made = createWayPanel(frame.root.id, words, {
        onStart: () => {
          draw([middle()]);
        },
        onGo: () => {
          goTo(middle());
        },
        onUndo: undo,
        onReach: () => {
          if (state.way.length > 1) tell();
        },
        onPrint: () => {
          printAnswer(said, made.list);
        },
        onLeave: leave,
      });
      panel.open(made.contents);
      drawn = made;
      frame.root.dataset['draws'] = 'way';
    },
    press(position) {
      if (drawn === undefined) return false;
      goTo(position);
      return true;
    },
    key(key) {
      if (drawn === undefined) return false;
      if (key === 'Enter') goTo(middle());
      else if (key === 'Backspace') undo();
      else return false;
      return true;
    },
  };
}
