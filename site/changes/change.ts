import type { KeptPlace, KeptReview } from './kept-place.ts';
import type { ComparedField } from './compared-fields.ts';

/** A fact that is other than before. A side that is undefined was not stated in the register. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What has become of a place: `new`: it was not in the state before. `returned`: it was in an earlier one, not in the
 * one before. `ended`: its surveillance has ended. `gone`: the register no longer has it. `changed`: something
 * else is other than before.
 */
export type ChangeKind = 'new' | 'returned' | 'ended' | 'gone' | 'changed';

/** The kinds of change in the order in which they are told. */
export const changeKinds = ['new', 'returned', 'ended', 'gone', 'changed'] as const satisfies ChangeKind[];

/** How the position that is shown is other than before. Exactness: more or less exactly stated, not moved. */
export type PositionChange =
  | { readonly kind: 'moved'; readonly metres: number | undefined }
  | { readonly kind: 'redrawn' | 'exactness' };

/** What has changed at one place between two states. */
export interface PlaceChange {
  readonly kind: ChangeKind;
  /** The number of the place now, or what it was where the place is gone. */
  readonly id: string;
  /** The place as it is now, or as it last was. */
  readonly place: KeptPlace;
  /** The number before, where the place has got another. */
  readonly formerId?: string | undefined;
  /** The name before, where it is another. */
  readonly formerName?: string | undefined;
  readonly position?: PositionChange | undefined;
  readonly fields: readonly FieldChange[];
  /** Reviews that were not in the state before, newest first. */
  readonly reviews: readonly KeptReview[];
  /** Whether something that stands on the sign is other than before. */
  readonly isSignAffected: boolean;
}

/** What has changed from one published state to the next. */
export interface ChangeSet {
  /** The day of the later state, ISO 8601. */
  readonly date: string;
  /** The day of the earlier one. */
  readonly since: string;
  /** In the order of the kinds, then by district and name. */
  readonly changes: readonly PlaceChange[];
}
