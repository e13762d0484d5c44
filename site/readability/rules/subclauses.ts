import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';

/** No clause inside the sentence. */
export const subclauses: SentenceRule = (sentence, { yardsticks }) => {
  const words = lexicalWords(wholeOf(sentence));
  const { subclauses: listed, subclausesAllowedAfter } = yardsticks;
  return words
    .filter((word, index) => {
      const before = words[index - 1] ?? '';
      return listed.includes(word) && !(subclausesAllowedAfter[word] ?? []).includes(before);
    })
    .map((word) => errorOf('subclauses', word));
};
