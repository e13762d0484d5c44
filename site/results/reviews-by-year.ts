import type { Place } from '../register/model/register.ts';

/** Kinds of review that somebody in the municipality or the company does. */
export const ownReviewKinds = ['assessment', 'yearly-review', 'direction-check', 'evaluation'] as const;

/** How many reviews of each kind were done in a calendar year. */
export type ReviewYear = { readonly year: number } & Readonly<
  Record<(typeof ownReviewKinds)[number], number>
>;

/**
 * Reviews by calendar year, from the first year that has any to that of the register; years between them without any
 * are there too. What is dated after the day of the register has not been done.
 *
 * @param asOf The day that the register shows, ISO 8601.
 */
export function reviewsByYear(places: readonly Place[], asOf: string): readonly ReviewYear[] {
  const done = places
    .flatMap(({ reviews }) => reviews)
    .filter(({ kind, date }) => date <= asOf && kind !== 'supervisory-decision');
  if (done.length === 0) return [];
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const first = done.reduce((least, { date }) => Math.min(least, yearOf(date)), yearOf(asOf));
  return Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => {
    const year = first + index;
    const within = done.filter(({ date }) => yearOf(date) === year);
    const of = (kind: string): number => within.filter((review) => review.kind === kind).length;
    return {
      year,
      assessment: of('assessment'),
      'yearly-review': of('yearly-review'),
      'direction-check': of('direction-check'),
      evaluation: of('evaluation'),
    };
  });
}
