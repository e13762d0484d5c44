import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { wordsOf } from '../words.ts';

/** A sentence has few words. */
export const wordsInSentence: SentenceRule = (sentence, { yardsticks }) => {
  const count = wordsOf(wholeOf(sentence)).length;
  return count > yardsticks.wordsInSentence[sentence.level] ? [errorOf('words-in-sentence', count)] : [];
};
