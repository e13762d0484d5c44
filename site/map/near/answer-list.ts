import { createElement } from '../live/element.ts';
import type { MapPlace } from '../live/read-places.ts';
import type { MapWords } from '../live/words.ts';
import { tellRoughness } from './tell-near.ts';

/** A place of an answer, with where it is in words. */
export interface AnsweredPlace {
  readonly place: MapPlace;
  readonly where: string;
}

/** The lines of an answer: each place with a link to its page, its status if it is not active, and where it is. */
export function answerLines(answered: readonly AnsweredPlace[], words: MapWords): readonly HTMLLIElement[] {
  return answered.map(({ place, where }) => {
    const name = createElement('bdi', '', place.name);
    if (words.lang !== words.registerLang) name.lang = words.registerLang;
    const title = place.url === undefined ? name : createElement('a', '', name);
    if (title instanceof HTMLAnchorElement) title.href = place.url!;
    const line = createElement('li', '', createElement('p', 'near-name', title));
    if (place.statusLabel !== undefined)
      line.append(createElement('p', '', createElement('span', 'tag', place.statusLabel)));
    line.append(createElement('p', '', where));
    const roughness = tellRoughness(place, words);
    if (roughness !== undefined) line.append(createElement('p', 'quiet', roughness));
    return line;
  });
}
