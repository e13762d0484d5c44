import type { Locale } from '../i18n/locales.ts';
import { hasWords } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import { keyInTense } from './tense.ts';

/** The key of words in the tense of a place's status, where the language has such words, else the key as it is. */
export function wordInTense(key: WordKey, status: Code<'placeStatus'> | undefined, locale: Locale): WordKey {
  return keyInTense(key, status, (variant): variant is WordKey => hasWords(locale, variant));
}
