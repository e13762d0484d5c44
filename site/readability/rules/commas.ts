import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';

/** No commas, Latin or Arabic, but one before a word that links two short halves. */
export const commas: SentenceRule = (sentence, { yardsticks }) => {
  const parts = wholeOf(sentence).split(/[,،]\s/u);
  const isAllowed =
    parts.length === 2 &&
    yardsticks.commaBefore.some((word) => new RegExp(`^${word}(?!\\p{L})`, 'u').test(parts[1]!));
  return parts.length < 2 || isAllowed ? [] : [errorOf('commas', parts.length - 1)];
};
