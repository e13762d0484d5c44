import { z } from 'zod';

/** Days of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
const dayOfWeek = z.int().min(1).max(7);
/** Minutes after midnight; 1440 is the midnight at the end of the day. */
const minuteOfDay = z.int().min(0).max(1440);

/** A span of hours that recurs on some days. `to` before or equal to `from` means that it ends the day after. */
export const hoursSpanSchema = z.object({
  days: z.array(dayOfWeek).min(1),
  from: minuteOfDay,
  to: minuteOfDay,
});
/** Spans of hours in a week, or round the clock. */
export const weeklyHoursSchema = z.union([z.literal('always'), z.array(hoursSpanSchema).min(1)]);

/** A span of hours that recurs on some days. */
export type HoursSpan = z.output<typeof hoursSpanSchema>;
/** When a place is watched: `always`, or spans of hours in a week. */
export type WeeklyHours = z.output<typeof weeklyHoursSchema>;
