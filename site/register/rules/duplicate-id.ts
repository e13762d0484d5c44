import type { Issue } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import type { TableName } from '../schema/tables.ts';
import type { Rule } from './rule.ts';

/** Tables whose rows have an id of their own. */
const tables = ['controllers', 'places', 'cameras', 'services'] as const satisfies readonly TableName[];

/**
 * Two rows with one id. Capital and small letters count as the same: an id stands in addresses that
 * people type, and in file names that some systems do not tell apart.
 */
export const duplicateId: Rule = ({ rows }) =>
  tables.flatMap((table): Issue[] => {
    const first = new Map<string, LocatedRow<TableName>>();
    return (rows[table] as readonly LocatedRow<(typeof tables)[number]>[]).flatMap((row): Issue[] => {
      const id = row.values.id;
      if (id === undefined) return [];
      const earlier = first.get(id.toLowerCase());
      if (!earlier) {
        first.set(id.toLowerCase(), row);
        return [];
      }
      const variables = { row: earlier.at.row ?? 0, file: earlier.at.sheet ?? earlier.at.file };
      return [{ code: 'duplicate-id', at: cellOf(row, 'id'), value: id, variables }];
    });
  });
