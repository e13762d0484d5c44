import type { ReadSentence } from '../../../site/readability/read-sentence.ts';
import type { EasyLanguage } from '../../../site/readability/readability.ts';

/** A made-up language of the rules, with the lists that a test is about. */
export function makeEasyLanguage({
  yardsticks = {},
  ...rest
}: Partial<Omit<EasyLanguage, 'yardsticks'>> & {
  readonly yardsticks?: Partial<EasyLanguage['yardsticks']>;
} = {}): EasyLanguage {
  return {
    lang: 'en',
    lexicon: new Set(),
    glossary: [],
    measures: [],
    ...rest,
    yardsticks: {
      wordsInSentence: { 'easy-read': 12, symbols: 8 },
      meanWords: 8,
      subclauses: [],
      subclausesAllowedAfter: {},
      commaBefore: [],
      linkingWords: [],
      sameWords: {},
      impersonal: [],
      negations: [],
      passiveEndings: [],
      passiveAllowed: [],
      passiveHelpers: [],
      abbreviations: [],
      longWord: 13,
      ...yardsticks,
    },
  };
}

/** A sentence of easy read. */
export const sentenceOf = (...phrases: readonly string[]): ReadSentence => ({
  level: 'easy-read',
  text: 'a text',
  source: 'a source',
  phrases,
  isUnknown: false,
});
