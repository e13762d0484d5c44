import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

const yearFirst =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|(\d{2})(\d{2}))(?:[T ]\d{2}:\d{2}.*)?$/;
const yearLast = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/;

/**
 * Reads a calendar date to ISO 8601. The year must stand first: `06-07-2021` is July in Sweden and
 * June in the United States, and a guess would publish a wrong date.
 */
export function readDate(cell: Cell): Reading<string> {
  if (cell instanceof Date) return readDay(cell);
  const text = asText(cell);
  const parts = yearFirst.exec(text);
  if (!parts) return { problem: yearLast.test(text) ? 'date-ambiguous' : 'date-wrong' };
  // Groups of the forms that the date is not written in are undefined, whatever the types say.
  const groups: readonly (string | undefined)[] = parts.slice(1);
  const [year, month, day] = groups.filter((part) => part !== undefined).map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? readDay(date) : { problem: 'date-wrong' };
}

/** The day of a date, in the years that a register can tell of. */
function readDay(date: Date): Reading<string> {
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? { value: date.toISOString().slice(0, 10) } : { problem: 'date-wrong' };
}
