import { isWatchedNow } from '../facts/facts.ts';
import type { Place } from '../register/model/register.ts';
import { addMonths } from '../register/rules/review-due.ts';
import { addDays, latestOf, soonDays, type Reckoning } from './states.ts';

/** What must be done at a place again and again. */
export const taskKinds = ['review', 'direction-check', 'sign-check'] as const;

/** Something to do at a place. */
export interface DueTask {
  readonly place: Place;
  readonly kind: (typeof taskKinds)[number];
  /** The last day for it, ISO 8601; absent where the register does not show that it has ever been done. */
  readonly due?: string | undefined;
  readonly isOverdue: boolean;
}

/**
 * What is overdue, has never been done, or is due within 90 days at the places where cameras are on: reviews, checks
 * of where the cameras point and checks of signs. How often is the controller's own routine. What has never been done
 * comes first, then the rest by day.
 */
export function dueTasks(places: readonly Place[], reckoning: Reckoning): readonly DueTask[] {
  const { asOf } = reckoning;
  const last = addDays(asOf, soonDays);
  return places
    .filter(isWatchedNow)
    .flatMap((place) => taskKinds.map((kind) => ({ place, kind, due: dueOf(place, kind, reckoning) })))
    .filter(({ place, kind, due }) => isAsked(place, kind) && (due === undefined || due <= last))
    .map((task) => ({ ...task, isOverdue: task.due !== undefined && task.due < asOf }))
    .sort((one, other) => compare(one.due ?? '', other.due ?? '') || compare(one.place.id, other.place.id));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Where the register says that there is no sign, there is none to look at. */
const isAsked = ({ sign }: Place, kind: DueTask['kind']): boolean => kind !== 'sign-check' || sign !== false;

function dueOf(place: Place, kind: DueTask['kind'], { asOf, reviewMonths }: Reckoning): string | undefined {
  if (kind === 'review') return place.reviewDue;
  if (kind === 'sign-check') return place.signChecked && addMonths(place.signChecked, reviewMonths);
  const check = latestOf(place, 'direction-check', asOf);
  return check && (check.nextDue ?? addMonths(check.date, reviewMonths));
}
