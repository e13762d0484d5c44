import type { FactKey } from '../facts/fact.ts';
import type { WordKey } from '../i18n/word-keys.ts';
import type { LocalText } from '../register/schema/field.ts';
import type { VocabularyName } from '../register/schema/vocabulary.ts';
import type { WeeklyHours } from '../register/schema/weekly-hours.ts';

/** A value in a sentence, without language; it is put into words when the sentence is. */
export type Value =
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'retention'; readonly hours: number }
  | { readonly type: 'hours'; readonly hours: WeeklyHours }
  | { readonly type: 'metres'; readonly metres: number }
  | { readonly type: 'kronor'; readonly kronor: number }
  | {
      readonly type: 'codes';
      readonly vocabulary: VocabularyName | 'weighing' | 'outcome';
      readonly codes: readonly string[];
    }
  /** Words of the register: a name, or text in some of the languages. */
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'text'; readonly text: LocalText }
  | { readonly type: 'phone'; readonly phone: string }
  | { readonly type: 'email'; readonly email: string }
  | { readonly type: 'website'; readonly website: string };

/** A sentence about one fact: which words, and what stands in them. */
export interface Statement {
  readonly fact: FactKey;
  readonly sentence: WordKey;
  readonly values: Readonly<Record<string, Value>>;
  /** Whether the sentence says that the register does not state something. */
  readonly isUnknown: boolean;
}
