import { languageOf, type Locale } from '../i18n/locales.ts';
import type { Register } from '../register/model/register.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { lix } from './lix.ts';
import { readPlain } from './read-plain.ts';
import { easyLanguage } from './readability.ts';
import { wordsOf } from './words.ts';

/** What plain language in a language comes to. */
export interface PlainFigures {
  readonly lang: string;
  readonly texts: number;
  readonly sentences: number;
  /** Mean of words per sentence. */
  readonly words: number;
  /** The formula over all sentences, and over the hardest of the texts; absent where none is valid for the language. */
  readonly formula?: { readonly name: string; readonly value: number; readonly hardest: number };
}

/** The figures of the plain pages of a register's places and of the guides. */
export function plainFigures(register: Register, locale: Locale): PlainFigures {
  const texts = readPlain(register, locale).map(({ sentences }) => sentences);
  const all = texts.flat();
  const name = easyLanguage(locale).yardsticks.formula?.name;
  const measure = name === 'lix' ? lix : fleschKincaid;
  return {
    lang: languageOf(locale).lang,
    texts: texts.length,
    sentences: all.length,
    words: all.flatMap(wordsOf).length / all.length,
    ...(name ? { formula: { name, value: measure(all), hardest: Math.max(...texts.map(measure)) } } : {}),
  };
}
