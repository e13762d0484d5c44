import type { CompassPoint } from '../geo/compass.ts';
import { countSentence, fillSentence } from '../live/sentence.ts';
import type { MapWords } from '../live/words.ts';
import type { NearPlace, PassedPlace, ShapedPlace } from './near-places.ts';
import { tellDistance } from './tell-distance.ts';

/** So near to the start nobody counts the metres. */
const atTheStart = 5;

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

/** How well it is known where a place is, if that is only roughly. */
export function tellRoughness({ precision }: ShapedPlace, words: Words): string | undefined {
  if (precision === 0) return undefined;
  return fillSentence(words.sentences['near.rough'], { distance: tellMetres(precision, words) });
}

/** What is asked about a way, in words: between two names, or one that is drawn, with its length in metres. */
export type AskedWay = {
  /** Metres. */
  readonly within: number;
} & ({ readonly start: string; readonly end: string } | { readonly length: number });

/** The answer to which places a way passes, as it is heard. */
export function sayAlong(passed: readonly PassedPlace[], asked: AskedWay, words: Words): string {
  const isDrawn = 'length' in asked;
  const variables = {
    within: tellMetres(asked.within, words),
    ...(isDrawn ? { length: tellMetres(asked.length, words) } : { start: asked.start, end: asked.end }),
  };
  return passed.length === 0
    ? fillSentence(words.sentences[isDrawn ? 'way.none' : 'along.none'], variables)
    : countSentence(
        words.counts[isDrawn ? 'way.answer' : 'along.answer'],
        words.lang,
        passed.length,
        variables,
      );
}

/** Where on the way a place is, in the list. */
export function tellPassed({ along, metres }: PassedPlace, words: Words): string {
  const where = along < atTheStart ? 'along.item-start' : 'along.item';
  return fillSentence(words.sentences[metres === 0 ? (`${where}-through` as const) : where], {
    along: tellMetres(along, words),
    distance: tellMetres(metres, words),
  });
}
