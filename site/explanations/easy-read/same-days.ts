import type { WeeklyHours } from '../../register/schema/weekly-hours.ts';
import { nightAndDay, type DaySegment } from './night-and-day.ts';

/** Days of the week that have the same hours. */
export interface SameDays {
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly segments: readonly DaySegment[];
}

/** The days of a week together that have the same hours, in the order of their first day. */
export function sameDays(hours: WeeklyHours): readonly SameDays[] {
  const groups = Map.groupBy(nightAndDay(hours), ({ segments }) => JSON.stringify(segments));
  return [...groups.values()].map((group) => ({
    days: group.map(({ day }) => day),
    segments: group[0]!.segments,
  }));
}
