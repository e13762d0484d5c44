import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { dayAfter, type Instant } from './place-time.ts';

/** A day or an instant to be reminded of, in words that say nothing of who, where or why. */
export interface Reminder {
  readonly summary: string;
  readonly description: string;
  /** A whole day as ISO 8601, or the instant until which there is time. */
  readonly at: string | Instant;
}

const hour = 3_600_000;
/** Hours before the last hour at which an instant rings: the earliest of them that is still to come. */
const ringsBefore = [24, 6, 1, 0];
const dayOf = (date: string): { type: 'DATE'; date: Date } => ({
  type: 'DATE',
  date: new Date(`${date}T00:00:00Z`),
});

/**
 * A calendar file (RFC 5545) with reminders. A whole day rings in its morning. An instant is the end of an hour in the
 * calendar, and rings the day before, or later where that has passed already.
 *
 * @param stamp When the file is made, which the format demands.
 */
export function calendarFile(reminders: readonly Reminder[], language: string, stamp: Instant): string {
  const events = reminders.map(({ summary, description, at }, index): IcsEvent => {
    const isDay = typeof at === 'string';
    const start = isDay ? 0 : at - hour;
    const when = isDay
      ? { start: dayOf(at), end: dayOf(dayAfter(at)) }
      : { start: { date: new Date(start) }, end: { date: new Date(at) } };
    const hours = ringsBefore.find((each) => start - each * hour > stamp) ?? 0;
    return {
      // A calendar takes an event with a known name for that event: letters of one moment differ in their times.
      uid: `${stamp}-${index + 1}-${new Date(at).getTime()}@insyn`,
      stamp: { date: new Date(stamp) },
      summary,
      description,
      ...when,
      alarms: [
        {
          action: 'DISPLAY',
          description: summary,
          trigger: {
            type: 'relative',
            value: isDay ? { before: false, hours: 9 } : { before: true, hours },
          },
        },
      ],
    };
  });
  return generateIcsCalendar({ version: '2.0', prodId: `-//Insyn//${language.toUpperCase()}`, events });
}
