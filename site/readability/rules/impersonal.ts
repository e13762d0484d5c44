import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';

/** It says who: no `man`, no `one`. A listed word before it can make it a part of something else: `god man`. */
export const impersonal: SentenceRule = (sentence, { yardsticks }) => {
  const words = lexicalWords(wholeOf(sentence));
  const { impersonal: listed, impersonalAllowedAfter = {} } = yardsticks;
  return words
    .filter((word, index) => {
      const before = words[index - 1] ?? '';
      return listed.includes(word) && !(impersonalAllowedAfter[word] ?? []).includes(before);
    })
    .map((word) => errorOf('impersonal', word));
};
