import type { Issue } from '../issue.ts';
import { personalNumbersIn } from './personal-number.ts';
import type { Rule } from './rule.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * Personal identity numbers anywhere in the register or the settings, also in headings, in names of
 * sheets and in columns and sheets that are not ours. The value is never repeated.
 */
export const forbiddenPersonalNumber: Rule = (input) => {
  const issues: Issue[] = [];
  for (const { text, at, isPhone } of writtenTexts(input)) {
    if (text.length >= 10 && personalNumbersIn(text, isPhone).length > 0)
      issues.push({ code: 'forbidden-personal-number', at });
  }
  return issues;
};
