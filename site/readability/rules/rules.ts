import type { SentenceRule, TextRule } from '../read-sentence.ts';
import { commas } from './commas.ts';
import { formula } from './formula.ts';
import { impersonal } from './impersonal.ts';
import { largeNumbers } from './large-numbers.ts';
import { lexicon } from './lexicon.ts';
import { linkingWords } from './linking-words.ts';
import { longWords } from './long-words.ts';
import { meanWords } from './mean-words.ts';
import { negationsInSentence, negationsInText } from './negations.ts';
import { oneSentence } from './one-sentence.ts';
import { passive } from './passive.ts';
import { phraseLength } from './phrase-length.ts';
import { sameWords } from './same-words.ts';
import { signs } from './signs.ts';
import { subclauses } from './subclauses.ts';
import { symbolCount } from './symbol-count.ts';
import { wordsInSentence } from './words-in-sentence.ts';

/** The rules for each sentence. */
export const sentenceRules: readonly SentenceRule[] = [
  wordsInSentence,
  oneSentence,
  phraseLength,
  subclauses,
  commas,
  linkingWords,
  lexicon,
  sameWords,
  passive,
  impersonal,
  negationsInSentence,
  signs,
  largeNumbers,
  longWords,
  symbolCount,
];

/** The rules for the sentences of a text together. */
export const textRules: readonly TextRule[] = [meanWords, formula, negationsInText];
