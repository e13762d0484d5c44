import type { Issue } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/** Two places with one name in one district: a reader of the list cannot tell them apart. */
export const duplicateName: Rule = ({ rows }) => {
  const first = new Map<string, LocatedRow<'places'>>();
  return rows.places.flatMap((row): Issue[] => {
    const { name, district = '', status } = row.values;
    if (name === undefined || status === 'ended') return [];
    const key = `${district}\n${name}`.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    const variables = { row: earlier?.at.row ?? 0, file: earlier?.at.sheet ?? earlier?.at.file ?? '' };
    return earlier ? [{ code: 'duplicate-name', at: cellOf(row, 'name'), value: name, variables }] : [];
  });
};
