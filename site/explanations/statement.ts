import type { FactKey } from '../facts/fact.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { LocalText } from '../register/schema/field.ts';
import type { VocabularyName } from '../register/schema/vocabulary.ts';
import type { WeeklyHours } from '../register/schema/weekly-hours.ts';
import type { Concept } from './concept.ts';
import type { Term } from './term.ts';

/** A value in a sentence, without language; it is put into words when the sentence is. */
export type Value =
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'retention'; readonly hours: number }
  | { readonly type: 'hours'; readonly hours: WeeklyHours }
  /** Minutes after midnight, and days of the week from 1 for Monday, told as easy read tells them. */
  | { readonly type: 'time'; readonly minutes: number }
  | { readonly type: 'days'; readonly days: readonly number[] }
  | { readonly type: 'metres'; readonly metres: number }
  | { readonly type: 'kronor'; readonly kronor: number }
  | {
      readonly type: 'codes';
      readonly vocabulary: VocabularyName | 'weighing' | 'outcome';
      readonly codes: readonly string[];
    }
  /** Words of the portal that stand in a sentence, e.g. what a code is called. */
  | { readonly type: 'word'; readonly word: WordKey }
  /** Words of the register: a name, or text in some of the languages. */
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'text'; readonly text: LocalText }
  | { readonly type: 'phone'; readonly phone: string }
  | { readonly type: 'email'; readonly email: string }
  | { readonly type: 'website'; readonly website: string };

/** A whole sentence of `content/<lang>/` and what stands in it. */
export interface Sentence {
  readonly sentence: WordKey;
  readonly values: Readonly<Record<string, Value>>;
}

/** A sentence about one fact. */
export interface Statement extends Sentence {
  readonly fact: FactKey;
  /** Whether the sentence says that the register does not state something. */
  readonly isUnknown: boolean;
}

/** A sentence in easy read: one idea, and the picture that stands beside its group. */
export interface EasySentence extends Sentence {
  readonly picture: Concept;
  /** Hard words in the sentence that the glossary explains. */
  readonly terms: readonly Term[];
}

/** An easy-read sentence about one fact. */
export interface EasyStatement extends EasySentence, Statement {}

/** What stands over the words in a box of symbols: a concept, or a number as digits. */
export type SymbolPiece = Concept | { readonly digits: number };

/** A sentence in symbols: 2 to 5 of them, in the order of the sentence. */
export interface SymbolSentence extends Sentence {
  readonly symbols: readonly SymbolPiece[];
}

/** A sentence in symbols about one fact. */
export interface SymbolStatement extends SymbolSentence, Statement {}
