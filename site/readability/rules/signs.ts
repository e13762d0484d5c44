import { errorOf, wholeOf, type SentenceRule } from '../read-sentence.ts';

const hardSigns = /[%§&#<>/;()]|\d{4}-\d{2}-\d{2}|\b[IVX]{2,}\b/gu;

/** Signs and short forms that must be worked out: `%`, `§`, `t.ex.`, Roman numerals, dates in digits. */
export const signs: SentenceRule = (sentence, { yardsticks }) => {
  const whole = wholeOf(sentence);
  const short = yardsticks.abbreviations.filter((abbreviation) =>
    new RegExp(`(?<![\\p{L}.])${abbreviation.replaceAll('.', '\\.')}(?!\\p{L})`, 'iu').test(whole),
  );
  return [...(whole.match(hardSigns) ?? []), ...short].map((found) => errorOf('signs', found));
};
