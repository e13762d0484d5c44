import type { ChangeSet } from './change.ts';
import { diffStates } from './diff-states.ts';
import type { KeptPlace } from './kept-place.ts';
import type { Decisions } from './questions.ts';
import { applyState, changedPlaces, type KeptPlaces, type StateFile } from './state.ts';

/** What the published states and the register of today tell together. */
export interface History {
  /** Newest first. A state in which nothing changed is there too, with no change. */
  readonly sets: readonly ChangeSet[];
  /** The register of today, in which what is as before is the same object as before. */
  readonly after: KeptPlaces;
  /** The state before the register of today. */
  readonly before: KeptPlaces;
  /** Its day; undefined where the register has never been published. */
  readonly since: string | undefined;
  /** Places of earlier states that it no longer had, as they last were. */
  readonly earlier: KeptPlaces;
}

/** The places of the register, the day that it shows, and what the editor has decided about their numbers. */
export interface Today extends Decisions {
  readonly asOf: string;
  readonly places: KeptPlaces;
}

/**
 * The changes from state to state, and from the last of them to the register of today. States of the same day as the
 * register or later give way to it.
 *
 * @param states Oldest first.
 * @param hidden Places that may not be told of now.
 */
export function tellHistory(
  states: readonly StateFile[],
  today: Today,
  hidden: ReadonlySet<string>,
): History {
  const past = states.filter(({ asOf }) => asOf < today.asOf);
  const sets: ChangeSet[] = [];
  const earlier = new Map<string, KeptPlace>();
  let [before, since]: [KeptPlaces, string | undefined] = [new Map(), undefined];
  const tell = (after: KeptPlaces, date: string, formerly: StateFile['formerly']): void => {
    if (since === undefined) return;
    const known = new Set(earlier.keys());
    sets.unshift({ date, since, changes: diffStates(before, after, { formerly, earlier: known, hidden }) });
  };
  for (const state of past) {
    const after = applyState(before, state);
    tell(after, state.asOf, state.formerly);
    for (const [id, place] of before) if (!after.has(id)) earlier.set(id, place);
    for (const id of after.keys()) earlier.delete(id);
    [before, since] = [after, state.asOf];
  }
  // What is as before keeps its identity, so that it need not be compared field by field.
  const changed = changedPlaces(before, today.places);
  const after = applyState(before, { form: 1, asOf: today.asOf, places: changed });
  tell(after, today.asOf, today.formerly);
  return { sets, after, before, since, earlier };
}
