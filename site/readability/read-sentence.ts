import type { EasyLanguage } from './readability.ts';

/** Stands for a name, address, telephone number or other word of the register: one word that no rule reads. */
export const nameMark = '\ufffc';

/** A sentence as it is read at one of the easy levels. */
export interface ReadSentence {
  readonly level: 'easy-read' | 'symbols';
  /** The text that it belongs to, e.g. a place or a page: what averages are reckoned over. */
  readonly text: string;
  /** Where to mend it: a key of the words, or a page. */
  readonly source: string;
  /** Its phrases, with `nameMark` for each name. */
  readonly phrases: readonly string[];
  /** The length of its phrases with the names, in characters; absent where they are not known. */
  readonly phraseLengths?: readonly number[];
  /** How many symbols it has; absent where they are not known. */
  readonly symbols?: number;
  /** Whether it says that something is not stated; such sentences need their negation. */
  readonly isUnknown: boolean;
}

/** What is wrong with a sentence or a text. */
export interface Finding {
  /** Names the rule: `<rule>.what` and `<rule>.do` in `content/<lang>/check-words.json`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The word, sign or number that the rule found. */
  readonly found: string | number;
}

/** Looks at one sentence. */
export type SentenceRule = (sentence: ReadSentence, language: EasyLanguage) => readonly Finding[];
/** Looks at all sentences of one text. */
export type TextRule = (sentences: readonly ReadSentence[], language: EasyLanguage) => readonly Finding[];

/** An error of a rule. */
export const errorOf = (rule: string, found: string | number): Finding => ({
  rule,
  severity: 'error',
  found,
});

/** The whole sentence. */
export const wholeOf = ({ phrases }: ReadSentence): string => phrases.join(' ');
