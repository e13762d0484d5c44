import { z } from 'zod';
import type { WordKey } from '../i18n/word-keys.ts';
import type { Concept } from './concept.ts';
import type { EasySentence, Sentence, SymbolSentence } from './statement.ts';
import { symbolPiecesOf } from './symbols/symbol-pieces.ts';
import type { Term } from './term.ts';

/** Symbols as a file states them: concepts, and `$number` for the number of the sentence. */
export const statedSymbols = z.array(z.union([z.string(), z.number()]));

/** The pictures of a line, as a file beside its words states them. */
export const statedPictures = z.strictObject({
  /** The concept beside the sentence in easy read. */
  picture: z.string(),
  /** Entries of the glossary for hard words in it. */
  terms: z.array(z.string()).optional(),
  symbols: statedSymbols,
});

/** A line that easy read and symbols both tell, in the same words. */
export interface ToldLine extends EasySentence, SymbolSentence {}

/** The line of a key with its pictures. Their names are checked against the concepts and the glossary by tests. */
export function toldLine(
  sentence: WordKey,
  { picture, terms = [], symbols }: z.output<typeof statedPictures>,
  values: Sentence['values'] = {},
): ToldLine {
  return {
    sentence,
    values,
    picture: picture as Concept,
    terms: terms as readonly Term[],
    symbols: symbolPiecesOf(symbols, values),
  };
}
