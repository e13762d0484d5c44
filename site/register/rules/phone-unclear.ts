import { phoneAddress } from '../cells/phone-address.ts';
import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Texts without a telephone number that can be called, where one is asked for. */
export const phoneUnclear: Rule = ({ rows, settingTexts }) => {
  const issue = (at: Issue['at'], value: string): Issue[] =>
    phoneAddress(value) === undefined ? [{ code: 'phone-unclear', at, value }] : [];
  return [
    ...settingTexts.flatMap(({ setting, at, text }) => (setting === 'phone' ? issue(at, text) : [])),
    ...rows.controllers.flatMap((row) =>
      (['phone', 'dataProtectionOfficerPhone'] as const).flatMap((column) => {
        const value = row.values[column];
        return value === undefined ? [] : issue(cellOf(row, column), value);
      }),
    ),
  ];
};
