import type { WordKey } from '../../i18n/word-keys.ts';
import type { EasySentence, Sentence, SymbolSentence } from '../statement.ts';

/** A sentence of a guide. */
export interface GuideSentence extends Sentence {
  /** Whether it says that the register does not state something. */
  readonly isUnknown: boolean;
}

/** A question that a guide answers, at every level. */
export interface GuideSection {
  readonly key: string;
  readonly heading: WordKey;
  /** The heading in symbols. */
  readonly question: SymbolSentence;
  readonly plain: readonly GuideSentence[];
  readonly easyRead: readonly (EasySentence & GuideSentence)[];
  readonly symbols: readonly (SymbolSentence & GuideSentence)[];
}

/** What a guide is about in one sentence, at every level. */
export interface GuideLead {
  readonly plain: Sentence;
  readonly easyRead: EasySentence;
  readonly symbols: SymbolSentence;
}
