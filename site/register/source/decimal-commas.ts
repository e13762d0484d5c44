import type { Issue } from '../issue.ts';
import type { RawRow } from './heading-row.ts';
import { isSplitNumber } from './split-number.ts';

/**
 * Decimal commas in a file that is divided by commas: `58,9312` falls apart into two cells. Told once
 * for the file, when at least half of its rows are too long and hold such a pair.
 */
export function decimalCommaIssues(
  rows: readonly RawRow[],
  tooLong: readonly Issue[],
  file: string,
): Issue[] {
  const lines = new Set(tooLong.filter(({ code }) => code === 'row-too-long').map(({ at }) => at.row));
  const broken = rows.filter(
    ({ row, cells }) => lines.has(row) && cells.some((_, index) => isSplitNumber(cells, index)),
  );
  if (broken.length === 0 || broken.length * 2 < rows.length - 1) return [];
  return [{ code: 'decimal-comma-columns', at: { file, row: broken[0]!.row } }];
}
