import { reviewDue } from './review-due.ts';
import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** An active place whose next review should have been done before the day of the register. */
export const reviewOverdue: Rule = ({ rows, asOf, municipality }) => {
  if (asOf === undefined) return [];
  const byPlace = Map.groupBy(rows.reviews, ({ values }) => values.place ?? '');
  return rows.places.flatMap((row): Issue[] => {
    const { id, status } = row.values;
    if (id === undefined || (status !== undefined && status !== 'active')) return [];
    const due = reviewDue(
      (byPlace.get(id) ?? []).map(({ values }) => values),
      municipality?.publication.reviewMonths ?? 12,
    );
    return due !== undefined && due < asOf
      ? [{ code: 'review-overdue', at: cellOf(row, 'id'), value: due }]
      : [];
  });
};
