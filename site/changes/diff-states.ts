import { changeKinds, type ChangeKind, type PlaceChange } from './change.ts';
import { diffPlace } from './diff-place.ts';
import type { KeptPlace } from './kept-place.ts';
import type { KeptPlaces } from './state.ts';

/** What the comparison knows besides the two states. */
export interface DiffOptions {
  /** New number → former number, as the editor has decided. */
  readonly formerly?: Readonly<Record<string, string>> | undefined;
  /** Numbers that earlier states had. */
  readonly earlier?: ReadonlySet<string> | undefined;
  /** Places that may not be told of now, whatever was told before. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

const none: ReadonlySet<string> = new Set();

/** What has changed from one state to the next, each place once. */
export function diffStates(
  before: KeptPlaces,
  after: KeptPlaces,
  { formerly = {}, earlier = none, hidden = none }: DiffOptions = {},
): readonly PlaceChange[] {
  const renumbered = new Set(Object.values(formerly));
  const changes: PlaceChange[] = [];
  for (const place of after.values()) {
    const old = before.get(place.id) ?? before.get(formerly[place.id] ?? '');
    if (old === place || hidden.has(place.id)) continue;
    if (old === undefined) changes.push(whole(earlier.has(place.id) ? 'returned' : 'new', place));
    else {
      const change = diffPlace(old, place);
      if (change) changes.push(change);
    }
  }
  for (const place of before.values()) {
    if (!after.has(place.id) && !renumbered.has(place.id) && !hidden.has(place.id))
      changes.push(whole('gone', place));
  }
  return changes.sort(inOrder);
}

function whole(kind: ChangeKind, place: KeptPlace): PlaceChange {
  // Where a place goes, its sign must come down; where surveillance had ended it has.
  const isSignAffected = kind === 'gone' && place.status !== 'ended';
  return { kind, id: place.id, place, fields: [], reviews: [], isSignAffected };
}

/** By kind, then by district, name and number; in the order of the alphabet of no language, so always the same. */
function inOrder(one: PlaceChange, other: PlaceChange): number {
  return (
    changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind) ||
    compare(one.place.district ?? '\uffff', other.place.district ?? '\uffff') ||
    compare(one.place.name, other.place.name) ||
    compare(one.id, other.id)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
