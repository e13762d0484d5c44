import { metresBetween } from '../map/geo/distance.ts';
import type { FieldChange, PlaceChange, PositionChange } from './change.ts';
import { comparedFields, valueOf } from './compared-fields.ts';
import type { KeptPlace, KeptReview } from './kept-place.ts';
import { stableJson } from './stable-json.ts';

/** Positions nearer to each other than this, in metres, are the same: numbers are rounded on their way. */
const leastMove = 5;

/** Metres that a point may lie from the middle of the area that is shown instead, or the other way round. */
const leastTold = 250;

/** What differs between a place as it was and as it is; undefined where nothing that is told does. */
export function diffPlace(before: KeptPlace, after: KeptPlace): PlaceChange | undefined {
  const fields = comparedFields
    .map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }))
    .filter((change) => differs(change.before, change.after));
  const formerId = before.id === after.id ? undefined : before.id;
  const formerName = before.name === after.name ? undefined : before.name;
  const position = diffPosition(before, after);
  const reviews = newReviews(before, after);
  const isSame = fields.length + reviews.length === 0 && !formerId && !formerName && !position;
  if (isSame) return undefined;
  return {
    kind: after.status === 'ended' && before.status !== 'ended' ? 'ended' : 'changed',
    id: after.id,
    place: after,
    formerId,
    formerName,
    position,
    fields,
    reviews,
    isSignAffected: isSignAffected(before, after, fields),
  };
}

/** The sign bears the number and leads to it; where surveillance ends it must come down, and then there is none. */
function isSignAffected(before: KeptPlace, after: KeptPlace, fields: readonly FieldChange[]): boolean {
  if (after.status === 'ended') return before.status !== 'ended';
  return before.id !== after.id || fields.some(({ field }) => field.isOnSign);
}

function differs(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' && typeof after !== 'object') return before !== after;
  return stableJson(before ?? null) !== stableJson(after ?? null);
}

/** Never tells where a place was: a position may have been taken back since. */
function diffPosition(before: KeptPlace, after: KeptPlace): PositionChange | undefined {
  const metres = before.position && after.position ? metresBetween(before.position, after.position) : 0;
  if (before.positionState !== after.positionState || before.precision !== after.precision) {
    // Either point lies within its precision; what is farther away is another spot.
    const doubt = (before.precision ?? 0) + (after.precision ?? 0);
    return metres > leastTold + doubt ? { kind: 'moved', metres: undefined } : { kind: 'exactness' };
  }
  if (metres >= leastMove) {
    // Points that are coarse on purpose say that something has moved, not how far.
    const isTold = metres >= 2 * (after.precision ?? 0);
    return { kind: 'moved', metres: isTold ? Math.round(metres) : undefined };
  }
  return before.outline !== after.outline ? { kind: 'redrawn' } : undefined;
}

function newReviews(before: KeptPlace, after: KeptPlace): readonly KeptReview[] {
  const keyOf = ({ kind, date, outcome }: KeptReview): string => `${kind} ${date} ${outcome ?? ''}`;
  const known = new Set(before.reviews.map(keyOf));
  return after.reviews.filter((review) => !known.has(keyOf(review)));
}
