import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';

/** It says who: no `man`, no `one`. */
export const impersonal: SentenceRule = (sentence, { yardsticks }) =>
  lexicalWords(wholeOf(sentence))
    .filter((word) => yardsticks.impersonal.includes(word))
    .map((word) => errorOf('impersonal', word));
