/**
 * The languages of the portal: one row each, and one folder of words in `content/<lang>/`.
 * Everything else that differs between languages is derived from here and from Unicode's own data (Intl).
 */
export const locales = [
  { locale: 'sv', lang: 'sv', dir: 'ltr', name: 'Svenska', formats: 'sv', isEditor: true },
  // English here is that of Europe: day before month, 24 hours.
  { locale: 'en', lang: 'en', dir: 'ltr', name: 'English', formats: 'en-GB', isEditor: true },
  { locale: 'fi', lang: 'fi', dir: 'ltr', name: 'Suomi', formats: 'fi', isEditor: false },
  // In Sweden Arabic too has the Gregorian calendar and Western digits, as signs and clocks there have.
  {
    locale: 'ar',
    lang: 'ar',
    dir: 'rtl',
    name: 'العربية',
    formats: 'ar-u-ca-gregory-nu-latn',
    isEditor: false,
  },
] as const satisfies readonly Language[];

/** A language of the portal. */
export interface Language {
  /** The first segment of an address, e.g. `sv`. */
  readonly locale: string;
  /** The language tag (BCP 47), also the name of the folder of words. */
  readonly lang: string;
  readonly dir: Direction;
  /** The language's own name. */
  readonly name: string;
  /** The tag that dates, numbers and lists are written by (BCP 47 with Unicode's extensions). */
  readonly formats: string;
  /** Whether those who keep the register work in it: template, check and commands then have words in it. */
  readonly isEditor: boolean;
}

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** The segment of an address that names a language. */
export type Locale = (typeof locales)[number]['locale'];

/** A language of those who keep the register. */
export type EditorLocale = Extract<(typeof locales)[number], { readonly isEditor: true }>['locale'];

/** The languages of those who keep the register, in the order of the table. */
export const editorLocales: readonly EditorLocale[] = locales.filter(isEditorRow).map(({ locale }) => locale);

function isEditorRow(row: Language): row is Extract<(typeof locales)[number], { readonly isEditor: true }> {
  return row.isEditor;
}

/** The first language that the portal was written in; its folder of words decides which keys exist. */
export const firstLocale: EditorLocale = 'sv';

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

/** Whether a word names a language of those who keep the register, e.g. one given to a command. */
export function isEditorLocale(word: string): word is EditorLocale {
  return editorLocales.some((locale) => locale === word);
}

const directions = new Map<string, Direction>();

/** Which way a language is written, of ours or another, e.g. that of the register. */
export function directionOf(lang: string): Direction {
  const known = directions.get(lang);
  if (known) return known;
  const tag = new Intl.Locale(lang) as unknown as { getTextInfo(): { readonly direction: Direction } };
  const { direction } = tag.getTextInfo();
  directions.set(lang, direction);
  return direction;
}
