import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import type { EasyLanguage } from '../readability.ts';
import { lexicalWords } from '../words.ts';

/** Somebody does what is done: no passive. */
export const passive: SentenceRule = (sentence, language) => {
  const words = lexicalWords(wholeOf(sentence));
  return words
    .filter((word, index) => isPassive(word, words[index - 1] ?? '', language))
    .map((word) => errorOf('passive', word));
};

/**
 * Swedish makes a passive of the verb itself or with a helping verb. A noun may end like it, so some
 * words are in a list. Of other languages, those that name helping verbs make it with them, and
 * those that name none with the ending alone, e.g. Finnish.
 */
function isPassive(word: string, before: string, { lang, yardsticks }: EasyLanguage): boolean {
  const { passiveAllowed, passiveEndings, passiveHelpers } = yardsticks;
  if (passiveAllowed.includes(word)) return false;
  const endsSo = passiveEndings.some((ending) => word.length > 4 && word.endsWith(ending));
  const helped = passiveHelpers.includes(before);
  if (lang === 'sv') return endsSo || (helped && /(?:ad|at|ade|da|tt|d|t|en)$/u.test(word));
  return endsSo && (helped || passiveHelpers.length === 0);
}
