import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { sentencesOf } from '../words.ts';

/** Each sentence stands on a line of its own. */
export const oneSentence: SentenceRule = (sentence, { lang }) => {
  const count = sentencesOf(wholeOf(sentence), lang).length;
  return count > 1 ? [errorOf('one-sentence', count)] : [];
};
