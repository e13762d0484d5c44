import type { CompassPoint } from '../geo/compass.ts';
import { countSentence, fillSentence, writeNumber } from '../live/sentence.ts';
import type { MapWords } from '../live/words.ts';
import type { NearPlace, PassedPlace, ShapedPlace } from './near-places.ts';
import { tellDistance } from './tell-distance.ts';

/** So near to the start nobody counts the metres. */
const atTheStart = 5;

type Words = Pick<MapWords, 'lang' | 'sentences' | 'counts'>;

/** A distance in metres in words, e.g. `120 meter`. */
export function tellMetres(metres: number, { lang, sentences }: Omit<Words, 'counts'>): string {
  const { unit, number } = tellDistance(metres);
  return fillSentence(sentences[`distance.${unit}`], { number: writeNumber(number, lang) });
}

/** A direction in words, e.g. `norrut`. */
export function tellDirection(direction: CompassPoint, { sentences }: Pick<Words, 'sentences'>): string {
  return sentences[`direction.${direction}`];
}

/** The name of a place as it is heard, with its status if it is not active. */
export function tellName(
  { name, statusLabel }: ShapedPlace,
  { sentences }: Pick<Words, 'sentences'>,
): string {
  if (statusLabel === undefined) return name;
  return fillSentence(sentences['place.name-and-status'], { place: name, status: statusLabel });
}

/**
 * What is said of a place that is no metres away: that it is watched there only where cameras are on and its place is
 * known, for it may be planned or ended, and a rough point may by chance be the very point that was asked for.
 */
function whenThere({ statusLabel, precision }: ShapedPlace): 'inside' | 'at' {
  return statusLabel === undefined && precision === 0 ? 'inside' : 'at';
}

/** The answer to which places are nearest, as it is heard. `from` is what the distances are reckoned from, in words. */
export function sayNear(near: readonly NearPlace[], from: string, words: Words): string {
  const [nearest] = near;
  if (nearest === undefined) return words.sentences['near.none'];
  const { place, metres, direction } = nearest;
  const key = metres === 0 ? (`near.answer-${whenThere(place)}` as const) : 'near.answer';
  return countSentence(words.counts[key], words.lang, near.length, {
    from,
    place: tellName(place, words),
    distance: tellMetres(metres, words),
    direction: tellDirection(direction, words),
  });
}

/** How far a place is, in the list: `120 meter norrut`. */
export function tellNear({ place, metres, direction }: NearPlace, words: Words): string {
  if (metres === 0) return words.sentences[`near.item-${whenThere(place)}`];
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
