import { errorOf, wholeOf, type TextRule } from '../read-sentence.ts';
import { wordsOf } from '../words.ts';

/** The sentences of a text are short on the whole. */
export const meanWords: TextRule = (sentences, { yardsticks }) => {
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(wholeOf(sentence)).length, 0);
  const mean = sentences.length === 0 ? 0 : words / sentences.length;
  return mean > yardsticks.meanWords ? [errorOf('mean-words', mean.toFixed(1))] : [];
};
