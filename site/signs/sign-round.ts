import { Temporal } from 'temporal-polyfill';
import { isWatchedNow } from '../facts/facts.ts';
import type { Place, Register } from '../register/model/register.ts';
import { hasSign } from './sign-state.ts';

/** What a caretaker is to do with the sign of a place. */
export type SignTask = 'put-up' | 'change' | 'first-check' | 'check' | 'take-down' | 'none';

/** The sign of a place on the round. */
export interface SignRoundStop {
  readonly place: Place;
  readonly task: SignTask;
  /** The day since which the sign is out of date, or the day by which it was to be checked; ISO 8601. */
  readonly since?: string;
}

/** The day when something that stands on the sign of a place last changed, as far as is known; ISO 8601. */
export type SignChanged = (place: Place) => string | undefined;

/** As far as the register tells: the decision that holds, or the day when the surveillance began. */
export const changedByRegister: SignChanged = ({ decisionDate, startDate }) =>
  [decisionDate, startDate]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/**
 * What is to be done with the sign of every place, in the order of the register. A sign that was checked before something on
 * it changed is out of date since that day; on that very day it may have been the new one.
 *
 * @param changed Tells when what stands on the sign changed.
 */
export function signRound(
  register: Register,
  changed: SignChanged = changedByRegister,
): readonly SignRoundStop[] {
  const { asOf, municipality } = register;
  return register.places.map((place) =>
    stopAt(place, asOf, municipality.publication.reviewMonths, changed(place)),
  );
}

function stopAt(place: Place, asOf: string, months: number, changed: string | undefined): SignRoundStop {
  if (!hasSign(place)) return { place, task: place.sign === false ? 'none' : 'take-down' };
  if (!isWatchedNow(place)) return { place, task: 'none' };
  if (place.sign === false) return { place, task: 'put-up' };
  const { signChecked } = place;
  if (signChecked === undefined) return { place, task: 'first-check' };
  if (changed !== undefined && changed > signChecked && changed <= asOf)
    return { place, task: 'change', since: changed };
  const due = addMonths(signChecked, months);
  return due < asOf ? { place, task: 'check', since: due } : { place, task: 'none' };
}

/** A day some months later, ISO 8601; the last day of a shorter month. */
function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}
