import type { ChangeSet, PlaceChange } from './change.ts';

/** What changed at a place on a day. */
export interface DatedChange {
  readonly date: string;
  readonly since: string;
  readonly change: PlaceChange;
}

const known = new WeakMap<readonly ChangeSet[], ReadonlyMap<string, readonly DatedChange[]>>();

/**
 * The changes at one place, newest first, also while it had another number. The sets are gone through once for all
 * places.
 *
 * @param sets In any order.
 * @param before Only changes before this day are told, ISO 8601.
 */
export function changesOfPlace(
  placeId: string,
  sets: readonly ChangeSet[],
  before = '9999-12-31',
): readonly DatedChange[] {
  let byPlace = known.get(sets);
  if (!byPlace) {
    const all = sets
      .toSorted((one, other) => (one.date < other.date ? 1 : -1))
      .flatMap(({ date, since, changes }) => changes.map((change) => ({ date, since, change })));
    known.set(sets, (byPlace = Map.groupBy(all, ({ change }) => change.id)));
  }
  const own = (byPlace.get(placeId) ?? []).filter(({ date }) => date < before);
  const at = own.findIndex(({ change }) => change.formerId !== undefined);
  if (at === -1) return own;
  // What was told of the number before the place got it was of another place.
  const { date, change } = own[at]!;
  return [...own.slice(0, at + 1), ...changesOfPlace(change.formerId!, sets, date)];
}

/**
 * The numbers that places had before and that no place has now, each with the number that the place has today. They
 * stand on signs that have not been changed yet, and in letters.
 */
export function formerNumbers(
  placeIds: readonly string[],
  sets: readonly ChangeSet[],
): ReadonlyMap<string, string> {
  const today = new Set(placeIds);
  return new Map(
    placeIds.flatMap((id) =>
      changesOfPlace(id, sets).flatMap(({ change: { formerId } }): [string, string][] =>
        formerId === undefined || today.has(formerId) ? [] : [[formerId, id]],
      ),
    ),
  );
}
