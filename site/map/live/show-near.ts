import { nearestPlaces, type NearPlace } from '../near/near-places.ts';
import { sayNear } from '../near/tell-near.ts';
import type { Position } from '../../register/position/coordinate-systems.ts';
import type { Announcer } from './announcer.ts';
import { locate } from './locate.ts';
import { nearContents, promiseContents } from './panel-contents.ts';
import type { Panel } from './panel.ts';
import type { MapPlace } from './read-places.ts';
import type { MapWords } from './words.ts';

const told = 5;

/** What the search for the nearest places works with. */
export interface NearSearch {
  readonly places: readonly MapPlace[];
  readonly words: MapWords;
  readonly panel: Panel;
  readonly announcer: Announcer;
  /** Says that the map is closed. */
  readonly signal: AbortSignal;
  readonly onChoose: (id: string) => void;
  /** The visitor's position is known, with the places nearest to it. */
  readonly onFound: (position: Position, near: readonly NearPlace<MapPlace>[]) => void;
}

/**
 * Promises what happens to the position, then asks for it, and tells the nearest places: first heard, then shown. Who
 * closes the panel while the position is on its way does not want it any more, and may be somewhere else by then.
 */
export function offerNear(search: NearSearch): void {
  const { places, words, panel, announcer, signal, onChoose, onFound } = search;
  const { sentences } = words;
  let isLeft = false;
  let isWaiting = false;
  const ask = async (): Promise<void> => {
    announcer.say(sentences['here.waiting']);
    isWaiting = true;
    const located = await locate(navigator.geolocation);
    isWaiting = false;
    if (isLeft || signal.aborted) return;
    if ('failure' in located) {
      announcer.say(sentences[`here.${located.failure}`]);
      return;
    }
    const near = nearestPlaces(located.position, places, told);
    const answer = sayNear(near, sentences['here.name'], words);
    announcer.say(answer);
    panel.open(nearContents(answer, near, words, onChoose));
    onFound(located.position, near);
  };
  panel.open({
    ...promiseContents(words, () => void ask()),
    onLeave: () => {
      isLeft = true;
      if (isWaiting) announcer.say('');
    },
  });
}
