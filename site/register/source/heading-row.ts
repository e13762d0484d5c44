import { isEmpty } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import type { Cell, Heading, SourceRow, SourceTable } from '../source-table.ts';

/** A row as read, before anybody knows which row holds the headings. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** How many rows from the top the headings are looked for in; above them stand titles and dates. */
const rowsSearched = 20;

/** The place among the rows of the one that holds the headings: the first that is at least half as full as the fullest. */
function findHeadingRow(rows: readonly RawRow[]): number {
  const filled = rows.slice(0, rowsSearched).map(({ cells }) => cells.filter((cell) => !isEmpty(cell)).length);
  const fullest = Math.max(0, ...filled);
  return filled.findIndex((count) => count >= Math.max(1, Math.min(2, fullest), fullest / 2));
}

/** Builds a table from rows: finds its headings, leaves out empty rows, and reports rows that are too long. */
export function buildTable(
  place: Pick<SourceTable, 'name' | 'file' | 'sheet'>,
  rows: readonly RawRow[],
): { readonly table: SourceTable | undefined; readonly issues: readonly Issue[] } {
  const start = findHeadingRow(rows);
  if (start < 0) return { table: undefined, issues: [] };
  const headings: Heading[] = (rows[start]?.cells ?? []).map((cell, index) => ({
    text: cell === null ? '' : String(cell).replace(/\s+/g, ' ').trim(),
    column: index + 1,
  }));
  while (headings.at(-1)?.text === '') headings.pop();
  const issues: Issue[] = [];
  const tableRows: SourceRow[] = [];
  for (let index = start + 1; index < rows.length; index++) {
    const { row, cells } = rows[index]!;
    const last = cells.findLastIndex((cell) => !isEmpty(cell));
    if (last < 0) continue;
    if (last >= headings.length) {
      const at = { file: place.file, sheet: place.sheet, row };
      issues.push({ code: 'row-too-long', at, variables: { cells: last + 1, headings: headings.length } });
    }
    tableRows.push({ row, cells: headings.map((_, column) => cells[column] ?? null) });
  }
  return { table: { ...place, headings, rows: tableRows }, issues };
}
