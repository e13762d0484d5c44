import type { Place, Review } from '../register/model/register.ts';
import type { Code } from '../register/schema/vocabulary.ts';
import type { CheckedFact } from './fact.ts';

/**
 * What has been looked at since the decision. Of a kind the latest is told, and before it whatever
 * found a fault: a check that was fine must not hide an earlier one that was not.
 *
 * @param asOf The day that the register shows, ISO 8601.
 */
export function checkedOf(
  place: Place,
  controllerKind: Code<'controllerKind'> | undefined,
  asOf: string,
): CheckedFact {
  const { status, reviewDue } = place;
  // Reviews come newest first, so the first of a kind is the latest.
  const ofKind = (kind: Review['kind']): readonly Review[] =>
    place.reviews.filter((review) => review.kind === kind);
  return {
    key: 'checked',
    controllerKind,
    hasBegun: status !== 'planned' && status !== 'decision-pending',
    hasEnded: status === 'ended',
    due: reviewDue,
    isOverdue: status !== 'ended' && reviewDue !== undefined && reviewDue < asOf,
    assessment: ofKind('assessment')[0],
    yearly: ofKind('yearly-review')[0],
    directions: latestAnd(ofKind('direction-check'), ['deviation', 'remedied']),
    evaluation: ofKind('evaluation')[0],
    supervisory: latestAnd(ofKind('supervisory-decision'), ['criticism']),
  };
}

/** The day from which the law itself demands a written assessment (9 §, SFS 2025:220), ISO 8601. */
const assessmentRequired = '2025-04-01';

/** Whether an assessment is one that the law demanded when it was made. */
export function isDemanded({ date }: Review): boolean {
  return date >= assessmentRequired;
}

function latestAnd(reviews: readonly Review[], faults: readonly Review['outcome'][]): readonly Review[] {
  return reviews.filter(({ outcome }, index) => index === 0 || faults.includes(outcome));
}
