import type { Value } from '../statement.ts';
import { countValue, tellerFor, type Telling } from './telling.ts';

/** A length of time as whole days and the hours that are left: what a strip of pictures shows. */
export interface DayStrip {
  readonly days: number;
  /** Less than 24. */
  readonly hours: number;
}

/** Hours as days and hours, for a strip of one picture for each day or hour. */
export function dayStrip(hours: number): DayStrip {
  const days = Math.floor(hours / 24);
  return { days, hours: hours - days * 24 };
}

/** Days in a month and in a week, for comparisons. */
const month = 30;
const week = 7;

/** How long film is kept: the days, the hours and the minutes, then a comparison with what people know. */
export function tellRetention(retention: number): readonly Telling[] {
  const { tell } = tellerFor('kept');
  // Nobody counts parts of minutes, and 23 hours and 60 minutes are a day.
  const inMinutes = Math.max(1, Math.round(retention * 60));
  const days = Math.floor(inMinutes / 1440);
  const parts = [
    { keep: 'kept.days', more: 'kept.more-hours', count: days },
    { keep: 'kept.hours', more: 'kept.more-hours', count: Math.floor((inMinutes % 1440) / 60) },
    { keep: 'kept.minutes', more: 'kept.more-minutes', count: inMinutes % 60 },
  ] as const;
  const whole: Value = { type: 'retention', hours: retention };
  return [
    ...parts
      .filter(({ count }) => count > 0)
      .map(({ keep, more, count }, index) =>
        index === 0 ? tell(keep, { ...countValue(count), retention: whole }) : tell(more, countValue(count)),
      ),
    ...compare(days),
    tell('kept.then'),
  ];
}

/** From 7 days in weeks, from 4 weeks in months. */
function compare(days: number): readonly Telling[] {
  const { tell } = tellerFor('kept');
  if (days < week) return [];
  if (days >= 4 * week) return [tell('kept.months', countValue(Math.max(1, Math.round(days / month))))];
  const weeks = Math.floor(days / week);
  return [tell(days % week === 0 ? 'kept.weeks' : 'kept.over-weeks', countValue(weeks))];
}
