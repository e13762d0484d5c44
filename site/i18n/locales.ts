/**
 * The languages of the portal: one row each, and one folder of words in `content/<lang>/`.
 * Everything else that differs between languages is derived from here.
 */
export const locales = [
  { locale: 'sv', lang: 'sv', dir: 'ltr', name: 'Svenska' },
  { locale: 'en', lang: 'en', dir: 'ltr', name: 'English' },
] as const satisfies readonly Language[];

/** A language of the portal. */
export interface Language {
  /** The first segment of an address, e.g. `sv`. */
  readonly locale: string;
  /** The language tag (BCP 47), also the name of the folder of words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name. */
  readonly name: string;
}

/** The segment of an address that names a language. */
export type Locale = (typeof locales)[number]['locale'];

/** The first language that the portal was written in; its folder of words decides which keys exist. */
export const firstLocale: Locale = 'sv';

/** The row of a language. */
export function languageOf(locale: Locale): Language {
  const language = locales.find((candidate) => candidate.locale === locale);
  if (!language) throw new Error(`There is no language ${locale} in locales.ts.`);
  return language;
}

/** Whether a word is the segment of a language, e.g. one found in an address or in the settings. */
export function isLocale(word: string): word is Locale {
  return locales.some(({ locale }) => locale === word);
}
