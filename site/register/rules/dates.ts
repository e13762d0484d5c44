import type { Issue } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Dates that tell of something done, by table; none can lie after the day of the register. */
const pastDates = {
  places: ['decisionDate', 'signChecked', 'secrecyDate'],
  reviews: ['date', 'remedyDate'],
  cameras: ['installed'],
} as const;

/** Something said to be done that lies after the day of the register. */
export const dateInFuture: Rule = ({ rows, asOf }) => {
  if (asOf === undefined) return [];
  return (Object.keys(pastDates) as (keyof typeof pastDates)[]).flatMap((table) =>
    (rows[table] as readonly LocatedRow<keyof typeof pastDates>[]).flatMap((row) =>
      pastDates[table].flatMap((field): Issue[] => {
        const date = (row.values as Record<string, unknown>)[field];
        const isFuture = typeof date === 'string' && date > asOf;
        return isFuture
          ? [{ code: 'date-in-future', at: cellOf(row, field), value: date, variables: { asOf } }]
          : [];
      }),
    ),
  );
};

/** An end before its beginning. */
export const dateOrder: Rule = ({ rows }) => {
  const check = (
    row: LocatedRow<'places'> | LocatedRow<'reviews'>,
    from: string | undefined,
    field: string,
    to: string | undefined,
  ): Issue[] =>
    from !== undefined && to !== undefined && to < from
      ? [{ code: 'date-order', at: cellOf(row, field), value: to, variables: { earlier: from } }]
      : [];
  return [
    ...rows.places.flatMap((row) => check(row, row.values.startDate, 'endDate', row.values.endDate)),
    ...rows.reviews.flatMap((row) => [
      ...check(row, row.values.date, 'nextDue', row.values.nextDue),
      ...check(row, row.values.date, 'remedyDate', row.values.remedyDate),
    ]),
  ];
};
