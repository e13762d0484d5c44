import type { Locale } from '../i18n/locales.ts';

/** The languages of a sign, the first one foremost. */
export type SignLanguages = readonly [first: Locale, second?: Locale];

/** The languages in the name of a file, e.g. `sv` or `sv-ar`. */
export function languagesName(languages: SignLanguages): string {
  return languages.filter((each) => each !== undefined).join('-');
}
