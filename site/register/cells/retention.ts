import type { Cell } from '../source-table.ts';
import { readAmount } from './numbers.ts';
import { asText, type Reading } from './reading.ts';

/** Hours in each unit that a retention is written in. A month counts as 30 days, as EDPB guidelines 3/2019 do. */
const hoursIn: readonly (readonly [RegExp, number])[] = [
  [/^(h|tim|timme|timmar|hour|hours)\.?$/, 1],
  [/^(d|dygn|dag|dagar|day|days)\.?$/, 24],
  [/^(v|vecka|veckor|week|weeks)\.?$/, 168],
  [/^(mån|månad|månader|month|months)\.?$/, 720],
];

const nothingKept =
  /^(ingen|inget|inga|none|no|nej|ej|spelas (?:inte|ej) in|(?:sparas|lagras) (?:inte|ej)|(?:ingen|ej) (?:inspelning|lagring)|not (?:recorded|kept|stored))$/;

/** Hours of a unit, written as a word such as `timmar`, `h` or `dygn`; undefined where it is none. */
export function hoursOfUnit(word: string): number | undefined {
  return hoursIn.find(([pattern]) => pattern.test(word))?.[1];
}

/**
 * Reads how long film is kept, in hours: `72`, `72 timmar`, `3 dygn`, `1 vecka`, `sparas inte`.
 *
 * @param unit Hours that a bare number stands for, where the heading names a unit. Elsewhere it stands
 *   for hours, with a remark unless it makes whole days: `30` is more often days than hours.
 */
export function readRetention(cell: Cell, unit?: number): Reading<number> {
  const text = asText(cell).toLowerCase();
  if (nothingKept.test(text)) return { value: 0 };
  const parts = /^([-\d\s.,\u00a0]+?)\s*([a-zåäö.]*)$/u.exec(text);
  const number = readAmount(parts?.[1]?.trim() ?? '');
  if (!parts || !number || 'problem' in number) return { problem: 'duration-wrong' };
  const word = parts[2] ?? '';
  const hours = word === '' ? (unit ?? 1) : hoursOfUnit(word);
  if (hours === undefined) return { problem: 'duration-wrong' };
  const value = Math.round(number.value * hours * 1000) / 1000;
  const isUnclear = word === '' && unit === undefined && value % 24 !== 0;
  return isUnclear ? { value, remark: 'retention-unit-unclear' } : { value };
}
