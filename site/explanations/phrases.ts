import type { Locale } from '../i18n/locales.ts';
import { speak, type Segment } from './speak.ts';
import type { Sentence } from './statement.ts';
import type { Term } from './term.ts';

/** A piece of a phrase; a hard word carries the entry of the glossary that explains it. */
export interface PhraseSegment extends Segment {
  readonly term?: Term;
}

/** A piece of a sentence that is read in one breath and stands on one line where there is room. */
export type Phrase = readonly PhraseSegment[];

/** Words of the register are never taken apart: they are the only segments with a language or an address. */
export const isOfRegister = (segment: Segment): boolean => 'lang' in segment || 'href' in segment;

/** A hard word as the words mark it: `[the word as it stands](entry of the glossary)`. */
const markedTerm = /(\[[^\]]+\]\([\w-]+\))/u;

/**
 * Puts a sentence into words, phrase by phrase. In the words `|` stands between phrases, and a hard
 * word is marked `[word](entry)`. A space between phrases is the reader's: none is left at their ends.
 *
 * @param registerLang Language of names and of texts that the register gives once.
 */
export function speakPhrases(sentence: Sentence, locale: Locale, registerLang: string): readonly Phrase[] {
  const phrases: PhraseSegment[][] = [[]];
  for (const segment of speak(sentence, locale, registerLang)) {
    if (isOfRegister(segment)) phrases.at(-1)!.push(segment);
    else
      segment.text.split('|').forEach((text, index) => {
        if (index > 0) phrases.push([]);
        phrases.at(-1)!.push(...markTerms(text));
      });
  }
  return phrases;
}

/** The sentence as plain text, with a space between phrases: for reading aloud and for descriptions. */
export function speakPhrasesText(sentence: Sentence, locale: Locale, registerLang: string): string {
  return speakPhrases(sentence, locale, registerLang)
    .map((phrase) => phrase.map(({ text }) => text).join(''))
    .join(' ');
}

function markTerms(text: string): readonly PhraseSegment[] {
  return text
    .split(markedTerm)
    .filter((part) => part !== '')
    .map((part) => {
      const [, word, term] = /^\[([^\]]+)\]\(([\w-]+)\)$/u.exec(part) ?? [];
      return word === undefined ? { text: part } : { text: word, term: term as Term };
    });
}
