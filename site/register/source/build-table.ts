import { asText, isEmpty } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import type { Cell, Heading, SourceRow, SourceTable } from '../source-table.ts';
import { findHeadingRow, type RawRow } from './heading-row.ts';
import { longestText, longTextIssues } from './long-text.ts';
import { mostColumns } from './markup-guard.ts';
import { mostCells } from './records.ts';
import { unreadable } from './unreadable.ts';

/** A table, absent where there is nothing to read, and what is wrong with its rows. */
export interface BuiltTable {
  readonly table: SourceTable | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Builds a table from rows: finds its headings, leaves out empty rows, and reports rows that are too
 * long and rows above the headings. Only a lone cell above several headings, a title, is left out unsaid.
 */
export function buildTable(
  place: Pick<SourceTable, 'name' | 'file' | 'sheet'>,
  rows: readonly RawRow[],
): BuiltTable {
  const start = findHeadingRow(rows);
  if (start < 0) return { table: undefined, issues: [] };
  const headings = readHeadings(rows[start]!.cells);
  const at = { file: place.file, sheet: place.sheet };
  if (headings.length > mostColumns || headings.length * (rows.length - start) > mostCells)
    return { table: undefined, issues: [unreadable(place.file, 'too-many-cells')] };
  const issues: Issue[] = rows
    .slice(0, start)
    .filter(({ cells }) => filledCells(cells) > (headings.length > 1 ? 1 : 0))
    .map(({ row }) => ({ code: 'row-above-headings', at: { ...at, row } }));
  const tableRows: SourceRow[] = [];
  for (let index = start + 1; index < rows.length; index++) {
    const { row, cells } = rows[index]!;
    const width = cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
    if (width === 0) continue;
    if (width > headings.length) {
      const variables = { cells: width, headings: headings.length };
      issues.push({ code: 'row-too-long', at: { ...at, row }, variables });
    }
    for (let column = 0; column < width; column++) {
      const cell = cells[column]!;
      if (typeof cell === 'string' && cell.length > longestText)
        issues.push(...longTextIssues(cell, { ...at, row, column: headings[column]?.text }));
    }
    tableRows.push({ row, cells: fitCells(cells, headings.length) });
  }
  return { table: { ...place, headings, rows: tableRows }, issues };
}

function filledCells(cells: readonly Cell[]): number {
  return cells.filter((cell) => !isEmpty(cell)).length;
}

/** The headings, up to the last that is not empty. */
function readHeadings(cells: readonly Cell[]): Heading[] {
  const headings = cells.map((cell, index) => ({
    text: asText(cell).replace(/\s+/g, ' '),
    column: index + 1,
  }));
  return headings.slice(0, headings.findLastIndex(({ text }) => text !== '') + 1);
}

/** Exactly one cell for each heading. Most rows have that already and are kept as they are. */
function fitCells(cells: readonly Cell[], count: number): readonly Cell[] {
  return cells.length === count ? cells : Array.from({ length: count }, (_, index) => cells[index] ?? null);
}
