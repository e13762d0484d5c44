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
 * Swedish makes a passive of the verb itself, other languages with a helping verb. A noun may end
 * like a Swedish passive, so a word that follows an article is none, and others are in a list.
 */
function isPassive(word: string, before: string, { lang, yardsticks }: EasyLanguage): boolean {
  if (yardsticks.passiveAllowed.includes(word)) return false;
  const endsSo = yardsticks.passiveEndings.some((ending) => word.length > 4 && word.endsWith(ending));
  const helped = yardsticks.passiveHelpers.includes(before);
  return lang === 'sv' ? endsSo || (helped && /(?:ad|at|ade|da|tt|d|t|en)$/u.test(word)) : endsSo && helped;
}
