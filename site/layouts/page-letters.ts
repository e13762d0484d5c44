import latin from '../styles/typefaces/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabic from '../styles/typefaces/readex-pro-arabic-wght-normal.woff2?url';
import { languageOf, type Locale } from '../i18n/locales.ts';

/**
 * Addresses of the typefaces in which most of a page stands. They are fetched beside the style sheet that names them:
 * after it they would often come too late for a page that has been painted (`font-display: optional`).
 */
export function lettersOf(locale: Locale): readonly string[] {
  return languageOf(locale).dir === 'rtl' ? [arabic, latin] : [latin];
}
