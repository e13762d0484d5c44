import { cellOf } from '../rows/located-row.ts';
import type { TableRow } from '../schema/tables.ts';
import type { Rule } from './rule.ts';

/**
 * A place whose status says something else than its dates: an end that has been although nobody has written that it has
 * ended, or the other way round, and the same of the beginning. The page tells what the status says; without one it says
 * that the place is filmed.
 */
export const statusContradicted: Rule = ({ rows, asOf }) =>
  asOf === undefined
    ? []
    : rows.places.flatMap((row) =>
        contradictedBy(row.values, asOf).map((field) => ({
          code: 'status-contradicted',
          at: cellOf(row, field),
          value: row.values[field],
          variables: { asOf },
        })),
      );

/** On the day itself both may hold. */
function contradictedBy(
  { status = 'active', startDate, endDate }: Partial<TableRow<'places'>>,
  asOf: string,
): ('startDate' | 'endDate')[] {
  const contradicts = (date: string | undefined, isPast: boolean): boolean =>
    date !== undefined && (isPast ? date > asOf : date < asOf);
  const hasBegun = status !== 'planned' && status !== 'decision-pending';
  return [
    ...(contradicts(startDate, hasBegun) ? (['startDate'] as const) : []),
    ...(contradicts(endDate, status === 'ended') ? (['endDate'] as const) : []),
  ];
}
