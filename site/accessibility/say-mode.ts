import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';

/** How pages were shown, e.g. `dark-320`, in words: the colours and the width. */
export function sayMode(mode: string, locale: Locale): string {
  const [colours, width = ''] = mode.split('-');
  // The results are checked against a schema that knows these colours alone; a test speaks each.
  return translator(locale)(`accessibility:mode.${colours}` as WordKey, { width });
}
