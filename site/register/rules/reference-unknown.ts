import { nearest } from '../cells/nearest.ts';
import type { Issue } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

type Referring =
  LocatedRow<'places'> | LocatedRow<'services'> | LocatedRow<'cameras'> | LocatedRow<'reviews'>;

/** A row that names a controller or a place that is not in the register. */
export const referenceUnknown: Rule = ({ rows }) => {
  const idsOf = (table: 'controllers' | 'places'): ReadonlySet<string> =>
    new Set(rows[table].flatMap(({ values }) => values.id ?? []));
  const known = { controllers: idsOf('controllers'), places: idsOf('places') };
  const check = (row: Referring, field: 'controller' | 'place', table: 'controllers' | 'places'): Issue[] => {
    const id = (row.values as Partial<Record<typeof field, string>>)[field];
    if (id === undefined || known[table].has(id)) return [];
    const isEmpty = known[table].size === 0;
    const variables = {
      table,
      nearest: nearest(id, known[table]) ?? '',
      ...(isEmpty && { file: `${table}.csv` }),
    };
    return [{ code: 'reference-unknown', at: cellOf(row, field), value: id, variables }];
  };
  return [
    ...[...rows.places, ...rows.services].flatMap((row) => check(row, 'controller', 'controllers')),
    ...[...rows.cameras, ...rows.reviews].flatMap((row) => check(row, 'place', 'places')),
  ];
};
