import type { ReviewRow } from '../schema/reviews.ts';

/** Kinds of review in which the value of the surveillance is weighed again. */
export const weighingKinds: ReadonlySet<string> = new Set(['assessment', 'yearly-review']);

/**
 * The day on which a place must be weighed again, ISO 8601: as the latest assessment or yearly review
 * says, or so many months after it. Nothing where there has been none.
 */
export function reviewDue(reviews: readonly Partial<ReviewRow>[], months: number): string | undefined {
  const latest = reviews
    .filter(({ kind, date }) => kind !== undefined && weighingKinds.has(kind) && date !== undefined)
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))
    .at(-1);
  return latest && (latest.nextDue ?? addMonths(latest.date!, months));
}

/** A date some months on; the last day of the month where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
