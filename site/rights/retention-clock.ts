import { dayAfter, daysBetween, instantOf, type Instant } from './place-time.ts';

/** When somebody was at a place. `to` at or before `from` means that it was the day after. */
export interface TimeWindow {
  /** ISO 8601, e.g. `2026-11-21`. */
  readonly date: string;
  /** 24 hours, e.g. `09:30`. */
  readonly from: string;
  readonly to: string;
}

/** What the register says of keeping film. */
export interface Keeping {
  /** Absent where the register does not say whether anything is recorded. */
  readonly isRecorded?: boolean | undefined;
  /** Hours. Absent where the register does not say for how long. */
  readonly retention?: number | undefined;
}

/** What has probably become of the film of a time window. */
export type FilmState =
  /** The cameras only show what happens. */
  | { readonly state: 'nothing-recorded' }
  /** The register does not say how long film is kept: it may be erased any day. */
  | { readonly state: 'retention-unknown' }
  /** The time has not come yet. */
  | { readonly state: 'not-yet' }
  /** All of it is there; its first minute is erased at `erasedFrom`. */
  | {
      readonly state: 'kept';
      readonly erasedFrom: Instant;
      readonly hoursLeft: number;
      /** Days as a calendar counts them: 0 is today, 1 tomorrow. */
      readonly daysLeft: number;
      readonly isUrgent: boolean;
    }
  /** Its first minutes are erased, its last not yet. */
  | { readonly state: 'being-erased'; readonly erasedTo: Instant; readonly hoursLeft: number }
  /** All of it is erased since `erasedTo`. */
  | { readonly state: 'erased'; readonly erasedTo: Instant };

/**
 * Under so many hours left a letter may come too late: telephone first. A request by post or e-mail is
 * read on a working day, and a weekend is two days.
 */
export const urgentHours = 48;

const hour = 3_600_000;

/**
 * What has probably become of film, from the hours that the register states. Film is erased by the
 * minute, the oldest first, so that a window is safe only until its first minute is erased.
 *
 * @throws RangeError where date or times cannot be read.
 */
export function filmStateOf(keeping: Keeping, window: TimeWindow, now: Instant): FilmState {
  if (keeping.isRecorded === false || keeping.retention === 0) return { state: 'nothing-recorded' };
  const [begin, end] = boundsOf(window);
  if (begin > now) return { state: 'not-yet' };
  if (keeping.retention === undefined) return { state: 'retention-unknown' };
  const erasedFrom = begin + keeping.retention * hour;
  const erasedTo = end + keeping.retention * hour;
  if (now >= erasedTo) return { state: 'erased', erasedTo };
  if (now >= erasedFrom) return { state: 'being-erased', erasedTo, hoursLeft: hoursBetween(now, erasedTo) };
  const hoursLeft = hoursBetween(now, erasedFrom);
  return {
    state: 'kept',
    erasedFrom,
    hoursLeft,
    daysLeft: daysBetween(now, erasedFrom),
    isUrgent: erasedFrom - now < urgentHours * hour,
  };
}

/** The first and the last instant that a window can mean. */
export function boundsOf({ date, from, to }: TimeWindow): readonly [begin: Instant, end: Instant] {
  return [
    instantOf({ date, time: from }, 'earlier'),
    instantOf({ date: to <= from ? dayAfter(date) : date, time: to }, 'later'),
  ];
}

/** Whole hours from one instant to another; what has begun of an hour does not count. */
function hoursBetween(from: Instant, to: Instant): number {
  return Math.floor((to - from) / hour);
}
