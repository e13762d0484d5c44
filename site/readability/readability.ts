import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { projectFile } from '../i18n/project-folder.ts';

const words = z.array(z.string());

const yardsticksSchema = z.strictObject({
  wordsInSentence: z.strictObject({ 'easy-read': z.number(), symbols: z.number() }),
  meanWords: z.number(),
  /** Left out where no measure is valid for the language: LIX is not for Finnish, nor for Arabic. */
  formula: z
    .strictObject({ name: z.enum(['lix', 'flesch-kincaid']), warning: z.number(), error: z.number() })
    .optional(),
  subclauses: words,
  subclausesAllowedAfter: z.record(z.string(), words),
  commaBefore: words,
  /** Words that link one thought to another. */
  linkingWords: words,
  /** By the word that easy texts use for a thing, those that they do not use for it. */
  sameWords: z.record(z.string(), words),
  impersonal: words,
  impersonalAllowedAfter: z.record(z.string(), words).optional(),
  negations: words,
  passiveEndings: words,
  passiveAllowed: words,
  passiveHelpers: words,
  abbreviations: words,
  longWord: z.number(),
  /** What may stand written together before a word, e.g. the Arabic article and some prepositions. */
  prefixes: words.optional(),
});

/** What the easy words of a language are measured by: `content/<lang>/readability.yaml`. */
export type Yardsticks = z.output<typeof yardsticksSchema>;

/** A language as the rules know it. */
export interface EasyLanguage {
  readonly lang: string;
  readonly yardsticks: Yardsticks;
  /** Words that easy sentences may use, in lower case: `content/<lang>/lexicon.txt`. */
  readonly lexicon: ReadonlySet<string>;
  /** Hard words that the glossary explains, in lower case. */
  readonly glossary: readonly string[];
  /** The words after a number of metres and of kronor, as the language writes them. */
  readonly measures: readonly string[];
}

/**
 * Reads what the easy words of a language are measured by.
 *
 * @throws When a file is missing or `readability.yaml` is not of its form.
 */
export function easyLanguage(locale: Locale): EasyLanguage {
  const { lang } = languageOf(locale);
  const read = (file: string): string => readFileSync(projectFile('content', lang, file), 'utf8');
  const glossary = JSON.parse(read('glossary.json')) as Record<string, string>;
  const units = JSON.parse(read('units.json')) as Record<'metres' | 'kronor', string>;
  return {
    lang,
    yardsticks: yardsticksSchema.parse(parse(read('readability.yaml'))),
    lexicon: new Set(
      read('lexicon.txt')
        .split('\n')
        .map((line) => line.trim().toLowerCase())
        .filter((line) => line !== '' && !line.startsWith('#')),
    ),
    glossary: Object.entries(glossary)
      .filter(([key]) => key.endsWith('.word'))
      .map(([, word]) => word.toLowerCase()),
    measures: [units.metres, units.kronor].map((unit) => unit.replace('{{number}}', '').trim()),
  };
}
