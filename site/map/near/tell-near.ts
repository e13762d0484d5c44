import type { CompassPoint } from '../geo/compass.ts';
import { countSentence, fillSentence } from '../live/sentence.ts';
import type { MapWords } from '../live/words.ts';
import type { NearPlace } from './near-places.ts';
import { tellDistance } from './tell-distance.ts';

type Words = Pick<MapWords, 'lang' | 'sentences' | 'counts'>;

/** A distance in metres in words, e.g. `120 meter`. */
export function tellMetres(metres: number, { lang, sentences }: Omit<Words, 'counts'>): string {
  const { unit, number } = tellDistance(metres);
  return fillSentence(sentences[`distance.${unit}`], { number: new Intl.NumberFormat(lang).format(number) });
}

/** A direction in words, e.g. `norrut`. */
export function tellDirection(direction: CompassPoint, { sentences }: Pick<Words, 'sentences'>): string {
  return sentences[`direction.${direction}`];
}

/** The answer to which places are nearest, as it is heard. `from` is what the distances are reckoned from, in words. */
export function sayNear(near: readonly NearPlace[], from: string, words: Words): string {
  const [nearest] = near;
  if (nearest === undefined) return words.sentences['near.none'];
  const { place, metres, direction } = nearest;
  const key = metres === 0 ? 'near.answer-inside' : 'near.answer';
  return countSentence(words.counts[key], words.lang, near.length, {
    from,
    place: place.name,
    distance: tellMetres(metres, words),
    direction: tellDirection(direction, words),
  });
}

/** How far a place is, in the list: `120 meter norrut`. */
export function tellNear({ metres, direction }: NearPlace, words: Words): string {
  if (metres === 0) return words.sentences['near.item-inside'];
  return fillSentence(words.sentences['near.item'], {
    distance: tellMetres(metres, words),
    direction: tellDirection(direction, words),
  });
}
