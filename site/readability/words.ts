import { nameMark } from './read-sentence.ts';

const word = /[\p{L}\p{M}\p{N}]+(?:[-’'.:][\p{L}\p{M}\p{N}]+)*|\ufffc/gu;

/** The words of a text as they stand. A name is one word, `nameMark`; `22.30` and `kamera-bevakning` are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** The words of a text without names and numbers, in lower case. */
export function lexicalWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((found) => found !== nameMark && /\p{L}/u.test(found))
    .map((found) => found.toLowerCase());
}

/** One a language: making them costs more than using them. */
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text. */
export function sentencesOf(text: string, lang: string): readonly string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[\p{L}\p{N}\ufffc]/u.test(sentence));
}
