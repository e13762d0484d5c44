import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';
import { lexicalWords } from '../words.ts';
import { isExplained } from './lexicon.ts';

/** A long word has an entry in the glossary, or a hyphen between its parts. */
export const longWords: SentenceRule = (sentence, language) =>
  lexicalWords(wholeOf(sentence))
    .filter(
      (word) =>
        !isExplained(word, language) &&
        word.split('-').some((part) => Array.from(part).length > language.yardsticks.longWord),
    )
    .map((word) => errorOf('long-words', word));
