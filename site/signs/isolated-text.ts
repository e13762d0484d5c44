import { isOfRegister, speakPhrases } from '../explanations/phrases.ts';
import type { Sentence } from '../explanations/statement.ts';
import { isolate } from '../i18n/isolate.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';

/**
 * A sentence as plain text in which words of the register keep their order to themselves: a comma within a Swedish name
 * must not part it where the sentence is written from the right (`splitRuns`).
 *
 * @param registerLang Language of names and of texts that the register gives once.
 */
export function isolatedText(sentence: Sentence, locale: Locale, registerLang: string): string {
  const { dir } = languageOf(locale);
  return speakPhrases(sentence, locale, registerLang)
    .map((phrase) =>
      phrase.map((piece) => (isOfRegister(piece) ? isolate(piece.text, dir) : piece.text)).join(''),
    )
    .join(' ');
}
