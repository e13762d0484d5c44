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
  readonly onChoose: (id: string) => void;
  /** The visitor's position is known, with the places nearest to it. */
  readonly onFound: (position: Position, near: readonly NearPlace<MapPlace>[]) => void;
}

/** Promises what happens to the position, then asks for it, and tells the nearest places: first heard, then shown. */
export function offerNear({ places, words, panel, announcer, onChoose, onFound }: NearSearch): void {
  const { sentences } = words;
  const ask = async (): Promise<void> => {
    announcer.say(sentences['here.waiting']);
    const located = await locate(navigator.geolocation);
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
  panel.open(promiseContents(words, () => void ask()));
}
