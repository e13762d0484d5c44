import type { Issue } from '../issue.ts';
import { cellOf } from '../rows/located-row.ts';
import type { Rule } from './rule.ts';

/**
 * A place that says how many cameras it has, and has more in the table of cameras: the portal tells the number that the
 * place says, and the others would be nowhere. Fewer are no question, for not every camera needs a row.
 */
export const camerasNotCounted: Rule = ({ rows }) => {
  const listed = Map.groupBy(rows.cameras, ({ values }) => values.place);
  return rows.places.flatMap((row): Issue[] => {
    const { id, cameraCount } = row.values;
    const { length } = listed.get(id) ?? [];
    if (id === undefined || cameraCount === undefined || length <= cameraCount) return [];
    return [
      {
        code: 'cameras-not-counted',
        at: cellOf(row, 'cameraCount'),
        value: String(cameraCount),
        variables: { listed: length },
      },
    ];
  });
};
