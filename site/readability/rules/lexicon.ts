import { errorOf, wholeOf, type ReadSentence, type SentenceRule } from '../read-sentence.ts';
import type { EasyLanguage } from '../readability.ts';
import { lexicalWords } from '../words.ts';

/** Only words of the lexicon and of the glossary. */
export const lexicon: SentenceRule = (sentence, language) =>
  unknownWords(sentence, language).map((word) => errorOf('lexicon', word));

/** Words of a sentence that neither the lexicon nor the glossary has. */
export function unknownWords(sentence: ReadSentence, language: EasyLanguage): readonly string[] {
  return lexicalWords(wholeOf(sentence)).filter(
    (word) => !language.lexicon.has(word) && !isExplained(word, language),
  );
}

/**
 * Whether the glossary explains the word, which may have an ending: `skadegörelsen` for `skadegörelse`,
 * or in some languages a prefix: `بالتصريح` for `تصريح`.
 */
export function isExplained(
  word: string,
  { glossary, yardsticks: { prefixes = [] } }: EasyLanguage,
): boolean {
  const bare = (whole: string): readonly string[] => [
    whole,
    ...prefixes.filter((prefix) => whole.startsWith(prefix)).map((prefix) => whole.slice(prefix.length)),
  ];
  const forms = bare(word);
  return glossary.some((entry) =>
    entry
      .split(' ')
      .flatMap(bare)
      .some((part) =>
        forms.some((form) => form.startsWith(part) && form.length - part.length <= 3 && part.length > 3),
      ),
  );
}
