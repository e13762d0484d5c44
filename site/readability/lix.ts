import { nameMark } from './read-sentence.ts';
import { wordsOf } from './words.ts';

/**
 * LIX, the Swedish measure of readability: words per sentence + the percentage of words of more than
 * six letters. Below 25 is very easy. Names count as words but not as long ones.
 * https://spraakbanken.gu.se/en/analyses/sbx-swe-readability-sparv-lix
 */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const long = words.filter(
    (word) => word !== nameMark && Array.from(word.replace(/[^\p{L}]/gu, '')).length > 6,
  );
  return words.length / sentences.length + (100 * long.length) / words.length;
}
