import { errorOf, wholeOf, type ReadSentence, type SentenceRule, type TextRule } from '../read-sentence.ts';
import type { EasyLanguage } from '../readability.ts';
import { lexicalWords } from '../words.ts';

const countOf = (sentence: ReadSentence, { yardsticks }: EasyLanguage): number =>
  lexicalWords(wholeOf(sentence)).filter((word) => yardsticks.negations.includes(word)).length;

/** At most one negation in a sentence: it is easily missed. */
export const negationsInSentence: SentenceRule = (sentence, language) => {
  const count = countOf(sentence, language);
  return count > 1 ? [errorOf('negations-in-sentence', count)] : [];
};

/** The largest share of the sentences that may deny something. */
const largestShare = 0.25;

/** Few sentences deny something. Those that say that something is not known are not counted. */
export const negationsInText: TextRule = (sentences, language) => {
  const known = sentences.filter(({ isUnknown }) => !isUnknown);
  const denying = known.filter((sentence) => countOf(sentence, language) > 0).length;
  const share = known.length < 10 ? 0 : denying / known.length;
  return share > largestShare
    ? [{ rule: 'negations-in-text', severity: 'warning', found: `${Math.round(share * 100)} %` }]
    : [];
};
