import { isolate } from './isolate.ts';
import { languageOf, type Locale } from './locales.ts';
import { translator, type Variables } from './translate.ts';
import type { WordKey } from './word-keys.ts';

/** One number of each plural category of the languages stands for all of its kind. */
const samples = [0, 1, 2, 3, 6, 11, 100];

/** Plural category (Unicode CLDR) → sentence with `{{count}}`, for programs in the browser, which know the number. */
export type PluralForms = Readonly<Record<string, string>>;

/** Every plural of a sentence. Other variables are filled in with what is given, e.g. `{{place}}` to be filled in later. */
export function pluralForms(key: WordKey, locale: Locale, variables: Variables = {}): PluralForms {
  const words = translator(locale);
  const { lang, dir } = languageOf(locale);
  const rules = new Intl.PluralRules(lang);
  const categories = new Map(samples.map((count) => [rules.select(count), count]));
  return Object.fromEntries(
    [...categories].map(([category, count]) => {
      // The other variables may hold the same digit, so they are set in after the number has been taken out.
      const marks = Object.keys(variables).map((_, index) => String.fromCodePoint(0xe000 + index));
      const marked = Object.fromEntries(Object.keys(variables).map((name, index) => [name, marks[index]!]));
      const sentence = words(key, { ...marked, count }).replaceAll(String(count), '{{count}}');
      const filled = Object.values(variables).reduce<string>(
        (text, value, index) =>
          text.replaceAll(marks[index]!, () =>
            typeof value === 'string' ? isolate(value, dir) : String(value),
          ),
        sentence,
      );
      return [category, filled];
    }),
  );
}
