import type { Geometry } from 'geojson';
import type { Cell, SourceTable } from '../source-table.ts';

/** A record of a JSON file, with the geometry of its feature. */
export interface SourceRecord {
  readonly record: Readonly<Record<string, unknown>>;
  readonly geometry?: Geometry | null | undefined;
}

/** Builds a table from records: its headings are all their keys, in the order in which they first come. */
export function buildRecords(records: readonly SourceRecord[], file: string, name: string): SourceTable {
  const keys = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];
  return {
    name,
    file,
    headings: keys.map((text, index) => ({ text, column: index + 1 })),
    rows: records.map(({ record, geometry }, index) => ({
      row: index + 1,
      cells: keys.map((key) => readValue(record[key])),
      geometry,
    })),
  };
}

/** Lists of plain values become text with `;` between; anything deeper becomes JSON. */
function readValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isPlain = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  return isPlain ? value.join('; ') : JSON.stringify(value);
}
