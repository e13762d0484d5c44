import type { WeeklyHours } from '../../register/schema/weekly-hours.ts';

/** A stretch of a day on which the cameras are on or off. */
export interface DaySegment {
  /** Minutes after midnight, from 0; `to` at most 1440. */
  readonly from: number;
  readonly to: number;
  readonly isOn: boolean;
  /** Whether it is night, 22–06. */
  readonly isNight: boolean;
}

/** A day of the week as a clock shows it. */
export interface DayOfHours {
  /** 1 is Monday. */
  readonly day: number;
  readonly segments: readonly DaySegment[];
}

const nightEnds = 360;
const nightBegins = 1320;
const dayEnds = 1440;

/**
 * The hours of a week as days that are on or off by night and by day, for a picture of a clock. What
 * goes on after midnight is on the day that it falls on.
 */
export function nightAndDay(hours: WeeklyHours): readonly DayOfHours[] {
  const spans = hours === 'always' ? undefined : hours.flatMap(spansOfDays);
  return [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const on = spans ? spans.filter((span) => span.day === day) : [{ day, from: 0, to: dayEnds }];
    const edges = [0, nightEnds, nightBegins, dayEnds, ...on.flatMap(({ from, to }) => [from, to])];
    const sorted = [...new Set(edges)].sort((one, other) => one - other);
    const segments = sorted.slice(1).map((to, index) => {
      const from = sorted[index]!;
      return {
        from,
        to,
        isOn: on.some((span) => span.from <= from && to <= span.to),
        isNight: to <= nightEnds || from >= nightBegins,
      };
    });
    return { day, segments };
  });
}

interface DaySpan {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

function spansOfDays({ days, from, to }: Exclude<WeeklyHours, 'always'>[number]): readonly DaySpan[] {
  return days.flatMap((day) =>
    to > from
      ? [{ day, from, to }]
      : [{ day, from, to: dayEnds }, ...(to > 0 ? [{ day: (day % 7) + 1, from: 0, to }] : [])],
  );
}
