import { nameMark } from './read-sentence.ts';
import { wordsOf } from './words.ts';

/**
 * The Flesch–Kincaid grade of English: the year at school in the United States at which a text is
 * read. Syllables are counted by groups of vowels, which is right for about nine words in ten. Names
 * count as words of one syllable.
 */
export function fleschKincaid(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** Syllables of an English word, at least one. */
export function syllablesOf(word: string): number {
  if (word === nameMark || !/\p{L}/u.test(word)) return 1;
  const silent = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/u, (end) => end[0]!);
  return Math.max(1, (silent.match(/[aeiouy]+/gu) ?? []).length);
}
