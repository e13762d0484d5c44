import type { Cell } from '../source-table.ts';
import { readNumber } from './numbers.ts';
import { asText, type Reading } from './reading.ts';

/** Hours in each unit that a retention is written in. A month counts as 30 days, as EDPB guidelines 3/2019 do. */
const hoursIn: readonly (readonly [RegExp, number])[] = [
  [/^(h|tim|timme|timmar|hour|hours)\.?$/, 1],
  [/^(d|dygn|dag|dagar|day|days)\.?$/, 24],
  [/^(v|vecka|veckor|week|weeks)\.?$/, 168],
  [/^(mån|månad|månader|month|months)\.?$/, 720],
];

const nothingKept = /^(ingen|inget|inga|none|no|nej|spelas inte in|sparas inte|not recorded|not kept)$/;

/**
 * Reads how long film is kept, in hours: `72`, `72 timmar`, `3 dygn`, `1 vecka`, `sparas inte`.
 *
 * @param unit Hours that a bare number stands for: 1, or 24 where the heading says days.
 */
export function readRetention(cell: Cell, unit: 1 | 24 = 1): Reading<number> {
  const text = asText(cell).toLowerCase();
  if (nothingKept.test(text)) return { value: 0 };
  const parts = /^([-\d\s.,\u00a0]+?)\s*([a-zåäö.]*)$/u.exec(text);
  const number = readNumber(parts?.[1]?.trim() ?? '');
  if (!parts || !number || 'problem' in number) return { problem: 'duration-wrong' };
  const word = parts[2] ?? '';
  const hours = word === '' ? unit : hoursIn.find(([pattern]) => pattern.test(word))?.[1];
  return hours === undefined
    ? { problem: 'duration-wrong' }
    : { value: Math.round(number.value * hours * 1000) / 1000 };
}
