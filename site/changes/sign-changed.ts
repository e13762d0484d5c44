import { signFields, type OutdatedSign, type SignCause } from '../facts/outdated-sign.ts';
import type { Place } from '../register/model/register.ts';
import type { ChangeSet } from './change.ts';
import { changesOfPlace, type DatedChange } from './changes-of-place.ts';
import { stableJson } from './stable-json.ts';

/** What of a place decides whether its sign is out of date. */
export type SignedPlace = Pick<Place, 'id' | 'signChecked' | 'decisionDate'>;

/**
 * Since when the sign of a place is out of date, and why: what stands on it is other than when somebody last checked it.
 * Undefined where nothing is, also where something has been changed and changed back, and where nobody has checked it.
 *
 * The day is that of the first published state after the check in which it differs. A check between two states may have
 * come before or after the change; then it counts as before, so that somebody looks. Where no state is as old as
 * the check, the register alone can tell: a decision that is newer than the check.
 *
 * @param sets In any order.
 */
export function outdatedSign(
  { id, signChecked, decisionDate }: SignedPlace,
  sets: readonly ChangeSet[],
): OutdatedSign | undefined {
  if (signChecked === undefined) return undefined;
  const changes = changesSince(id, signChecked, sets);
  const causes = causesOf(changes);
  if (causes.size > 0) return { since: [...causes.values()].sort()[0]!, causes: [...causes.keys()] };
  if (decisionDate === undefined || decisionDate <= signChecked) return undefined;
  const isKnown =
    sets.some(({ since }) => since <= signChecked) &&
    !changes.some(({ change }) => change.kind === 'new' || change.kind === 'returned');
  return isKnown ? undefined : { since: decisionDate, causes: ['decision'] };
}

/** What has changed at a place after a day, oldest first, also while it had another number. */
function changesSince(id: string, day: string, sets: readonly ChangeSet[]): readonly DatedChange[] {
  return changesOfPlace(id, sets)
    .filter(({ date }) => date > day)
    .toReversed();
}

/** What on the sign is other than before the first of the changes, and the day when it first was. */
function causesOf(changes: readonly DatedChange[]): ReadonlyMap<SignCause, string> {
  const causes = new Map<SignCause, string>();
  const was = new Map<SignCause, unknown>();
  for (const { date, change } of changes) {
    if (change.formerId !== undefined && !causes.has('number')) causes.set('number', date);
    for (const { field, before, after } of change.fields) {
      const cause = signFields.find((name) => name === field.name);
      if (cause === undefined) continue;
      if (!was.has(cause)) was.set(cause, before);
      if (stableJson(was.get(cause) ?? null) === stableJson(after ?? null)) causes.delete(cause);
      else if (!causes.has(cause)) causes.set(cause, date);
    }
  }
  return causes;
}
