import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';

/** The largest number that says something without a comparison. */
const largest = 100;

/**
 * No large numbers. Years and sums of money are what they are; a unit of money stands after the sum,
 * and a length in metres is followed by the time that it takes to walk.
 */
export const largeNumbers: SentenceRule = (sentence, { measures }) => {
  const numbers = wholeOf(sentence).matchAll(
    /(?<![\d.])(\d+(?:[\s\u00a0,]\d{3})*)(?![\d.:]*\d)(?:\s+(\p{L}+))?/gu,
  );
  return [...numbers].flatMap(([, digits = '', unit = '']) => {
    const number = Number(digits.replace(/\D/gu, ''));
    const isYear = number >= 1900 && number < 2200 && digits.length === 4;
    const isMeasured = measures.includes(unit);
    return number > largest && !isYear && !isMeasured ? [errorOf('large-numbers', digits)] : [];
  });
};
