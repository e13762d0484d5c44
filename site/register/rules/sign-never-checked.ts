import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** An active place whose sign nobody has checked (kamerabevakningslagen 15 §). One line where the column lacks. */
export const signNeverChecked: Rule = ({ rows, tables }) => {
  const hasColumn = tables.some(
    ({ table, absent }) => table === 'places' && !absent.some(({ name }) => name === 'signChecked'),
  );
  const unchecked = rows.places.filter(
    ({ values }) => values.signChecked === undefined && (values.status ?? 'active') === 'active',
  );
  if (!hasColumn && unchecked[0])
    return [{ code: 'sign-never-checked', at: { ...unchecked[0].at, row: undefined } }];
  return unchecked.map((row): Issue => ({ code: 'sign-never-checked', at: cellOf(row, 'signChecked') }));
};
