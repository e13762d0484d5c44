import { Temporal } from 'temporal-polyfill';

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

/**
 * The instant of a remembered time. An hour that came twice when summer time ended gives its first or
 * its last pass, as asked; one that never was, when summer time began, the hour before or after it.
 *
 * @throws RangeError where date or time cannot be read.
 */
export function instantOf({ date, time }: RememberedTime, pass: 'earlier' | 'later'): Instant {
  return Temporal.PlainDate.from(date)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(placeTimeZone, { disambiguation: pass }).epochMilliseconds;
}

/** The day and clock time of an instant. Seconds are left out. */
export function timeOf(instant: Instant): RememberedTime {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(placeTimeZone);
  return {
    date: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The day after a day, both as ISO 8601. */
export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** Whole days from the day of one instant to the day of another, as a calendar counts them. */
export function daysBetween(from: Instant, to: Instant): number {
  const day = (instant: Instant): Temporal.PlainDate => Temporal.PlainDate.from(timeOf(instant).date);
  return day(from).until(day(to)).total({ unit: 'days' });
}

/**
 * The last day on which a request received on a day is to be answered: the same date a month later, or the last
 * day of that month where it has no such date (GDPR art. 12.3; regulation 1182/71 art. 3.2 c).
 */
export function answerDay(received: string): string {
  return Temporal.PlainDate.from(received).add({ months: 1 }).toString();
}

/** The last day on which an appeal may arrive: three weeks from the day of the decision (förvaltningslagen 44 §). */
export function appealDay(answered: string): string {
  return Temporal.PlainDate.from(answered).add({ weeks: 3 }).toString();
}
