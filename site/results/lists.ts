import { isWatchedNow } from '../facts/facts.ts';
import type { Place, Review } from '../register/model/register.ts';
import { foundDeviation, latestOf, retentionBandOf, reviewStateOf, type Reckoning } from './states.ts';

/** A place and one of its reviews. */
export interface PlaceReview {
  readonly place: Place;
  readonly review: Review;
}

/** The places behind the figures, so that a reader can go on to them. */
export interface Lists {
  /** Places whose review is overdue or due within 90 days, the longest overdue first. */
  readonly due: readonly Place[];
  /** Every check that found cameras pointing where they should not, at any place, the newest first. */
  readonly deviations: readonly PlaceReview[];
  /** Places whose decision is pending, and then those that are decided and planned. */
  readonly pending: readonly Place[];
  /** Places where film is kept more than 72 hours, the longest first. */
  readonly longKept: readonly Place[];
  /** The latest evaluation of each place that is watched now, the newest first. */
  readonly evaluations: readonly PlaceReview[];
  /** Every decision by the supervisory authority, at any place, the newest first. */
  readonly supervision: readonly PlaceReview[];
}

/** Collects the places behind the figures. */
export function listsOf(places: readonly Place[], reckoning: Reckoning): Lists {
  const { asOf } = reckoning;
  const now = places.filter(isWatchedNow);
  const reviewed = (of: (review: Review) => boolean): readonly PlaceReview[] =>
    newestFirst(
      places.flatMap((place) =>
        place.reviews
          .filter((review) => review.date <= asOf && of(review))
          .map((review) => ({ place, review })),
      ),
    );
  return {
    due: now
      .filter((place) => ['overdue', 'soon'].includes(reviewStateOf(place, reckoning)))
      .sort((one, other) => compare(one.reviewDue!, other.reviewDue!)),
    deviations: reviewed(foundDeviation),
    pending: (['decision-pending', 'planned'] as const).flatMap((status) =>
      places.filter((place) => place.status === status),
    ),
    longKept: now
      .filter((place) => ['reasoned', 'unreasoned'].includes(retentionBandOf(place)))
      .sort((one, other) => other.retention! - one.retention!),
    evaluations: newestFirst(
      now.flatMap((place) => {
        const review = latestOf(place, 'evaluation', asOf);
        return review ? [{ place, review }] : [];
      }),
    ),
    supervision: reviewed(({ kind }) => kind === 'supervisory-decision'),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function newestFirst(reviews: readonly PlaceReview[]): readonly PlaceReview[] {
  return reviews.toSorted((one, other) => compare(other.review.date, one.review.date));
}
