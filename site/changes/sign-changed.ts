import type { ChangeSet } from './change.ts';

/**
 * The day since which something that stands on the sign of a place is other than when the sign was last checked:
 * the first published state after the check in which it differs. Undefined where nothing has changed since. A check
 * between two states may have come before or after the change; then it counts as before, so that somebody looks.
 *
 * @param sets In any order.
 * @param signChecked The day of the check, ISO 8601; without it every known change counts.
 */
export function signChangedSince(
  placeId: string,
  sets: readonly ChangeSet[],
  signChecked?: string,
): string | undefined {
  return sets
    .filter(({ date }) => signChecked === undefined || date > signChecked)
    .filter(({ changes }) => changes.some(({ id, isSignAffected }) => id === placeId && isSignAffected))
    .map(({ date }) => date)
    .sort()[0];
}
