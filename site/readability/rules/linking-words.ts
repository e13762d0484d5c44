import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';

/** At most one word that links: more of them say that there is more than one thought. */
export const linkingWords: SentenceRule = (sentence, { yardsticks }) => {
  const linking = lexicalWords(wholeOf(sentence)).filter((word) => yardsticks.linkingWords.includes(word));
  return linking.length > 1 ? [errorOf('linking-words', linking.join(', '))] : [];
};
