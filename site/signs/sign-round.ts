import { outdatedSign } from '../changes/sign-changed.ts';
import type { ChangeSet } from '../changes/change.ts';
import type { OutdatedSign } from '../facts/outdated-sign.ts';
import { isWatchedNow } from '../facts/facts.ts';
import type { Place, Register } from '../register/model/register.ts';
import { addMonths } from '../register/rules/review-due.ts';
import { addDays, soonDays } from '../results/states.ts';
import { hasSign } from './sign-state.ts';

/** What a caretaker is to do with the sign of a place, the most urgent first. */
export const signTasks = [
  'put-up',
  'change',
  'take-down',
  'first-check',
  'check',
  'check-soon',
  'none',
] as const;
/** One of them. */
export type SignTask = (typeof signTasks)[number];

/** The sign of a place on the round. */
export interface SignRoundStop {
  readonly place: Place;
  readonly task: SignTask;
  /** Why the sign must be changed, and since when. */
  readonly outdated?: OutdatedSign | undefined;
  /** The last day for the next check, ISO 8601. */
  readonly due?: string | undefined;
}

/**
 * What is to be done with the sign of every place: the most urgent first, and in the order of the register. A sign that was
 * checked before something on it changed is out of date; on the very day of the change it may have been the new one.
 *
 * @param sets What has changed from one published state to the next.
 */
export function signRound(register: Register, sets: readonly ChangeSet[]): readonly SignRoundStop[] {
  const stops = register.places.map((place) => stopAt(place, register, sets));
  return signTasks.flatMap((task) => stops.filter((stop) => stop.task === task));
}

/** The signs that are out of date, of all or of one controller by its id. */
export function outdatedStops(
  stops: readonly SignRoundStop[],
  controller?: string,
): readonly (SignRoundStop & { readonly outdated: OutdatedSign })[] {
  return stops.flatMap(({ outdated, ...stop }) =>
    outdated && (controller === undefined || stop.place.controller === controller)
      ? [{ ...stop, outdated }]
      : [],
  );
}

function stopAt(place: Place, { asOf, municipality }: Register, sets: readonly ChangeSet[]): SignRoundStop {
  if (!hasSign(place)) return { place, task: place.sign === false ? 'none' : 'take-down' };
  if (!isWatchedNow(place)) return { place, task: 'none' };
  if (place.sign === false) return { place, task: 'put-up' };
  const { signChecked } = place;
  if (signChecked === undefined || signChecked > asOf) return { place, task: 'first-check' };
  const outdated = outdatedSign(place, sets);
  if (outdated && outdated.since <= asOf) return { place, task: 'change', outdated };
  const due = addMonths(signChecked, municipality.publication.reviewMonths);
  const task = due < asOf ? 'check' : due <= addDays(asOf, soonDays) ? 'check-soon' : 'none';
  return { place, task, due };
}
