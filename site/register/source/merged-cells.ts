import { isEmpty } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import type { SourceTable } from '../source-table.ts';
import { columnOf } from './cell-reference.ts';
import type { RawRow } from './heading-row.ts';

/** Cells that are joined into one; rows and columns count from 1. */
export interface MergedCells {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Looks for joined cells as the bytes of a sheet pass by. */
export interface MergeReader {
  readonly take: (bytes: Uint8Array) => void;
  /** Those that have been found so far. */
  readonly merged: () => readonly MergedCells[];
}

const endOfRows = /<\/(?:\w+:)?sheetData\s*>/;
/** No tag of that name is longer, so that one that falls between two pieces is found in their joint. */
const longestTag = 64;
/** What follows the rows is kept up to so many letters: a hundred thousand joined cells. */
const mostAfterRows = 4 * 1024 * 1024;
const mergeCell = /<(?:\w+:)?mergeCell\s[^>]*?ref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;

/** Begins to read one sheet. Joined cells are listed after its rows (ECMA-376-1 18.3.1.55). */
export function createMergeReader(): MergeReader {
  let [isAfter, kept] = [false, ''];
  return {
    take(bytes) {
      if (isAfter && kept.length >= mostAfterRows) return;
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // Most pieces hold nothing but rows, and are not made into text.
      const isOfRows = !isAfter && !piece.includes('sheetData');
      if (isOfRows && !endOfRows.test(kept + piece.toString('latin1', 0, longestTag))) {
        kept = (kept + piece.subarray(-longestTag).toString('latin1')).slice(-longestTag);
        return;
      }
      const text = kept + piece.toString('latin1');
      const end = isAfter ? 0 : text.search(endOfRows);
      isAfter ||= end >= 0;
      kept = isAfter ? text.slice(end, end + mostAfterRows) : text.slice(-longestTag);
    },
    merged: () =>
      isAfter
        ? [...kept.matchAll(mergeCell)].map(([, left = '', top, right = '', bottom]) => ({
            rows: [Number(top), Number(bottom)],
            columns: [columnOf(left), columnOf(right)],
          }))
        : [],
  };
}

/**
 * Joined cells below the headings. Excel keeps their value in the first of them alone, so the other rows and columns
 * lack it, although everybody who looks at the sheet sees it there, too.
 */
export function mergedIssues(
  { file, sheet, headings, rows }: SourceTable,
  raw: readonly RawRow[],
  merged: readonly MergedCells[],
): Issue[] {
  if (merged.length === 0) return [];
  const below = new Set(rows.map(({ row }) => row));
  const written = new Map(raw.map(({ row, cells }) => [row, cells]));
  return merged.flatMap(({ rows: [top, bottom], columns: [left, right] }): Issue[] => {
    const heading = headings[left - 1];
    const isFilled = !isEmpty(written.get(top)?.[left - 1]);
    const cells = (bottom - top + 1) * (right - left + 1);
    if (!heading || !isFilled || !below.has(top) || cells < 2) return [];
    return [
      { code: 'cells-merged', at: { file, sheet, row: top, column: heading.text }, variables: { cells } },
    ];
  });
}
