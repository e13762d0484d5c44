// The functions of Temporal one by one: its classes would be a third of the form's weight.
import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import { toPlainDate, toPlainTime } from 'temporal-polyfill/fns/ZonedDateTime';
import { workingDayFrom } from './working-day.ts';

/** The clock that stands on signs and in registers: Swedish civil time. */
export const placeTimeZone = 'Europe/Stockholm';

/** A day and a clock time as somebody remembers them. */
export interface RememberedTime {
  /** ISO 8601, e.g. `2026-11-21`. */
  readonly date: string;
  /** 24 hours, e.g. `09:30`. */
  readonly time: string;
}

/** Milliseconds since 1970 in UTC. */
export type Instant = number;

/** @throws RangeError where a day cannot be read. */
const readDay = (date: string): PlainDate.Record => PlainDate.fromString(date, getISO);

/**
 * The instant of a remembered time. An hour that came twice when summer time ended gives its first or
 * its last pass, as asked; one that never was, when summer time began, the hour before or after it.
 *
 * @throws RangeError where date or time cannot be read.
 */
export function instantOf({ date, time }: RememberedTime, pass: 'earlier' | 'later'): Instant {
  const there = PlainDate.toPlainDateTime(readDay(date), PlainTime.fromString(time));
  return toZonedDateTime(there, placeTimeZone, { disambiguation: pass }).epochMilliseconds;
}

/** The day and clock time of an instant. Seconds are left out. */
export function timeOf(instant: Instant): RememberedTime {
  const there = toZonedDateTimeISO(fromEpochMilliseconds(instant), placeTimeZone);
  return {
    date: PlainDate.toString(toPlainDate(there)),
    time: PlainTime.toString(toPlainTime(there), { smallestUnit: 'minute' }),
  };
}

/**
 * Whether a text is a day of this century, ISO 8601. A field for days also gives the years 2, 20 and 202 while 2026 is
 * typed, 26 where no more is, and 20266 where a finger slips.
 */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/u.test(text);
}

/** The day after a day, both as ISO 8601. */
export function dayAfter(date: string): string {
  return PlainDate.toString(PlainDate.addDays(readDay(date), 1));
}

/** Whole days from the day of one instant to the day of another, as a calendar counts them. */
export function daysBetween(from: Instant, to: Instant): number {
  const day = (instant: Instant): PlainDate.Record => readDay(timeOf(instant).date);
  return PlainDate.diffDays(day(from), day(to));
}

/**
 * The last day on which a request received on a day is to be answered: the same date a month later, or the last
 * day of that month where it has no such date, or the next working day (GDPR art. 12.3; regulation 1182/71 art. 3.2 c
 * and 3.4).
 */
export function answerDay(received: string): string {
  return workingDayFrom(PlainDate.toString(PlainDate.addMonths(readDay(received), 1)));
}

/**
 * The last day on which an appeal may arrive: three weeks from the day on which the decision came (förvaltningslagen
 * 44 §), or the next working day (lagen 1930:173, 2 §).
 */
export function appealDay(answered: string): string {
  return workingDayFrom(PlainDate.toString(PlainDate.addWeeks(readDay(answered), 3)));
}
