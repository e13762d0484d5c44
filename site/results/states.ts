import { isRecorded } from '../facts/facts.ts';
import type { Place, Review } from '../register/model/register.ts';
import { addMonths } from '../register/rules/review-due.ts';
import { notStated } from './tally.ts';

/** The day that figures are reckoned from, and what a municipality has as its routine. */
export interface Reckoning {
  /** The day that the register shows, ISO 8601. */
  readonly asOf: string;
  /** Months between two reviews in the municipality's own routine. */
  readonly reviewMonths: number;
}

/** So many days before a review is due it is told as coming up. */
export const soonDays = 90;

/** A date some days on, ISO 8601. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the value has been weighed again in time. */
export const reviewStates = ['in-time', 'soon', 'overdue', 'never'] as const;

/** The state of the review of a place: overdue is the day after it was due. */
export function reviewStateOf({ reviewDue }: Place, { asOf }: Reckoning): (typeof reviewStates)[number] {
  if (reviewDue === undefined) return 'never';
  if (reviewDue < asOf) return 'overdue';
  return reviewDue <= addDays(asOf, soonDays) ? 'soon' : 'in-time';
}

/** What the latest check of where the cameras point came to. */
export const directionStates = ['correct', 'remedied', 'deviation', 'unclear', 'never'] as const;

/** The latest review of a kind. Reviews come newest first; what is dated after the day of the register has not been. */
export function latestOf(place: Place, kind: Review['kind'], asOf: string): Review | undefined {
  return place.reviews.find((review) => review.kind === kind && review.date <= asOf);
}

/** Whether a check found that cameras pointed where they should not: also where that was put right afterwards. */
export function foundDeviation({ kind, outcome }: Review): boolean {
  return kind === 'direction-check' && (outcome === 'deviation' || outcome === 'remedied');
}

/** The state of the direction of the cameras of a place. */
export function directionStateOf(place: Place, { asOf }: Reckoning): (typeof directionStates)[number] {
  const check = latestOf(place, 'direction-check', asOf);
  if (!check) return 'never';
  if (check.outcome === 'correct') return 'correct';
  if (!foundDeviation(check)) return 'unclear';
  // A remedy with its own date mends a deviation even where the outcome still says so.
  return check.outcome === 'remedied' || check.remedyDate !== undefined ? 'remedied' : 'deviation';
}

/** Whether somebody has looked at the sign. */
export const signStates = ['checked', 'checked-earlier', 'never-checked', 'no-sign', notStated] as const;

/** The state of the sign of a place. */
export function signStateOf(place: Place, { asOf, reviewMonths }: Reckoning): (typeof signStates)[number] {
  if (place.sign === undefined) return notStated;
  if (!place.sign) return 'no-sign';
  if (place.signChecked === undefined || place.signChecked > asOf) return 'never-checked';
  return place.signChecked >= addMonths(asOf, -reviewMonths) ? 'checked' : 'checked-earlier';
}

/** How long film is kept. 72 hours is where the EDPB asks for a reason (guidelines 3/2019, point 121). */
export const retentionBands = ['none', 'day', 'three-days', 'reasoned', 'unreasoned', notStated] as const;

/** The band that the retention of a place falls in. */
export function retentionBandOf(place: Place): (typeof retentionBands)[number] {
  const { retention, retentionReason } = place;
  if (isRecorded(place) === false) return 'none';
  if (retention === undefined) return notStated;
  if (retention > 72) return retentionReason ? 'reasoned' : 'unreasoned';
  if (retention === 0) return 'none';
  return retention <= 24 ? 'day' : 'three-days';
}

/** What the latest evaluation came to. */
export const effectStates = ['effect', 'no-effect', 'effect-unclear', 'unclear', 'never'] as const;

/** The state of the evaluation of a place. */
export function effectStateOf(place: Place, { asOf }: Reckoning): (typeof effectStates)[number] {
  const evaluation = latestOf(place, 'evaluation', asOf);
  if (!evaluation) return 'never';
  return effectStates.slice(0, 3).find((state) => state === evaluation.outcome) ?? 'unclear';
}

/** How long ago anything about a place was last decided, reviewed or looked at. */
export const freshnessBands = ['year', 'two-years', 'older', 'never'] as const;

/** The age of the newest dated fact of a place. */
export function freshnessOf(place: Place, { asOf }: Reckoning): (typeof freshnessBands)[number] {
  const dates = [place.decisionDate, place.signChecked, ...place.reviews.map(({ date }) => date)];
  const latest = dates
    .filter((date) => date !== undefined)
    .filter((date) => date <= asOf)
    .sort()
    .at(-1);
  if (latest === undefined) return 'never';
  if (latest >= addMonths(asOf, -12)) return 'year';
  return latest >= addMonths(asOf, -24) ? 'two-years' : 'older';
}
