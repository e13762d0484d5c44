import type { Cell } from '../source-table.ts';
import { monthOf } from './month.ts';
import { asText, type Reading } from './reading.ts';

const yearFirst =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|(\d{2})(\d{2}))$/;
/** `15 april 2025`, `den 15 apr. 2025`: no other order can be meant where the month is a word. */
const inWords = /^(?:den )?(\d{1,2})\.? (\p{L}{3,9}\.?),? (\d{4})$/iu;
const yearLast = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/;
/** A time of day after the date, and what says that it is that of UTC. */
const clock = /[T ](\d{2}):(\d{2}).*?(Z|\+00(?::?00)?)?$/;

/** The day that a moment belongs to where the cameras are; Sweden writes dates as ISO 8601 does. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/**
 * Reads a calendar date to ISO 8601. The year must stand first, unless the month is a word: `06-07-2021` is July in Sweden and
 * June in the United States, and a guess would publish a wrong date. A time after it is left out, but one of UTC first
 * becomes Swedish: programs write midnight of 1 April as `2026-03-31T22:00:00Z`.
 */
export function readDate(cell: Cell): Reading<string> {
  if (cell instanceof Date) return readDay(cell);
  const text = asText(cell);
  const time = clock.exec(text);
  const written = text.slice(0, time?.index);
  const parts = numbersOf(written);
  if (!parts) return { problem: yearLast.test(written) ? 'date-ambiguous' : 'date-wrong' };
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal) return { problem: 'date-wrong' };
  const [, hour, minute, utc] = time ?? [];
  if (utc === undefined) return readDay(date);
  const moment = Date.UTC(year, month - 1, day, Number(hour), Number(minute));
  return readDay(new Date(`${swedishDay.format(moment)}T00:00:00Z`));
}

/** The year, month and day of a date, in the forms that cannot be mistaken; undefined for any other. */
function numbersOf(written: string): readonly [year: number, month: number, day: number] | undefined {
  const [, date, word = '', year] = inWords.exec(written.replaceAll(/\s+/g, ' ')) ?? [];
  const month = monthOf(word);
  if (month !== undefined) return [Number(year), month, Number(date)];
  // Groups of the forms that the date is not written in are undefined, whatever the types say.
  const groups: readonly (string | undefined)[] | undefined = yearFirst.exec(written)?.slice(1);
  return groups?.filter((part) => part !== undefined).map(Number) as [number, number, number] | undefined;
}

/** The day of a date, in the years that a register can tell of. */
function readDay(date: Date): Reading<string> {
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? { value: date.toISOString().slice(0, 10) } : { problem: 'date-wrong' };
}
