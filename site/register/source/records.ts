import type { Geometry } from 'geojson';
import type { Issue } from '../issue.ts';
import type { Cell, SourceResult, SourceRow } from '../source-table.ts';
import { longTextIssues } from './long-text.ts';
import { mostColumns } from './markup-guard.ts';
import { nothingBut, unreadable } from './unreadable.ts';

/** A record of a JSON file, with the geometry of its feature. */
export interface SourceRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly geometry?: Geometry | null | undefined;
}

/** The most cells of a table. Records that share no keys come to many more cells than values. */
export const mostCells = 20_000_000;

/**
 * Builds a table from records: its headings are all their keys, in the order in which they first
 * come, and the number of a record is its row. No table where there are no records.
 */
export function buildRecords(records: readonly SourceRecord[], file: string, name: string): SourceResult {
  if (records.length === 0) return nothingBut();
  const keys = new Set<string>();
  for (const { record } of records) for (const key of Object.keys(record)) keys.add(key);
  if (keys.size > mostColumns || keys.size * records.length > mostCells)
    return nothingBut(unreadable(file, 'too-many-cells'));
  const headings = [...keys].map((text, index) => ({ text, column: index + 1 }));
  const issues: Issue[] = [];
  const rows = records.map(({ record, geometry }, index): SourceRow => {
    const row = index + 1;
    const cells = headings.map(({ text: column }) => {
      // Keys like `constructor` must not be found on a record that lacks them.
      const cell = Object.hasOwn(record, column) ? readValue(record[column]) : null;
      issues.push(...longTextIssues(cell, { file, row, column }));
      return cell;
    });
    return { row, cells, geometry };
  });
  return { tables: [{ name, file, headings, rows }], issues };
}

/** Lists of plain values become text with `;` between, anything deeper JSON. What a list holds of nothing is left out. */
function readValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null))
    return value.filter((each) => each !== null).join('; ');
  return JSON.stringify(value);
}
