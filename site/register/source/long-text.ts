import type { Issue, Location } from '../issue.ts';
import type { Cell } from '../source-table.ts';

/** The most characters of one cell; Excel holds 32,767, and an outline as WKT may need more. */
export const longestText = 1_000_000;

/** The issue of a cell beyond that length. The cell itself is kept whole. */
export function longTextIssues(cell: Cell, at: Location): Issue[] {
  if (typeof cell !== 'string' || cell.length <= longestText) return [];
  return [{ code: 'text-too-long', at, variables: { length: cell.length, most: longestText } }];
}
