import type { ChangeSet, PlaceChange } from './change.ts';

/** What changed at a place on a day. */
export interface DatedChange {
  readonly date: string;
  readonly since: string;
  readonly change: PlaceChange;
}

const known = new WeakMap<readonly ChangeSet[], ReadonlyMap<string, readonly DatedChange[]>>();

/** The changes at one place, newest first. The sets are gone through once for all places. */
export function changesOfPlace(placeId: string, sets: readonly ChangeSet[]): readonly DatedChange[] {
  let byPlace = known.get(sets);
  if (!byPlace) {
    const all = sets.flatMap(({ date, since, changes }) =>
      changes.map((change) => ({ date, since, change })),
    );
    known.set(sets, (byPlace = Map.groupBy(all, ({ change }) => change.id)));
  }
  return byPlace.get(placeId) ?? [];
}
