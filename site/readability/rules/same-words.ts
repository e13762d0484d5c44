import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';

/** The same thing has the same word everywhere: none of the words that could stand for a preferred one. */
export const sameWords: SentenceRule = (sentence, { yardsticks }) =>
  lexicalWords(wholeOf(sentence)).flatMap((word) =>
    Object.entries(yardsticks.sameWords)
      .filter(([, others]) => others.includes(word))
      .map(([preferred]) => errorOf('same-words', `${word} → ${preferred}`)),
  );
