import { fleschKincaid } from '../flesch-kincaid.ts';
import { lix } from '../lix.ts';
import { wholeOf, type ReadSentence, type TextRule } from '../read-sentence.ts';
import type { EasyLanguage } from '../readability.ts';

/** The measure of readability that is valid for the language, over the sentences of a text; absent where none is. */
export function measure(
  sentences: readonly ReadSentence[],
  { yardsticks }: EasyLanguage,
): number | undefined {
  if (!yardsticks.formula) return undefined;
  const wholes = sentences.map(wholeOf);
  return yardsticks.formula.name === 'lix' ? lix(wholes) : fleschKincaid(wholes);
}

/** The text measures as easy. It complements the other rules and proves nothing alone. */
export const formula: TextRule = (sentences, language) => {
  const value = measure(sentences, language);
  if (!language.yardsticks.formula || value === undefined) return [];
  const { name, warning, error } = language.yardsticks.formula;
  if (value <= warning) return [];
  return [{ rule: name, severity: value > error ? 'error' : 'warning', found: value.toFixed(1) }];
};
