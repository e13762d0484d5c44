import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { Issue } from '../issue.ts';
import { buildTable, type RawRow } from './heading-row.ts';
import type { Cell, SourceResult, SourceTable } from '../source-table.ts';
import { inspectWorkbook } from './workbook-limits.ts';

/** The largest workbook that is unpacked, in bytes: a register of 100,000 places is about 150 MB. */
export const largestWorkbook = 400 * 1024 * 1024;

/** Reads every visible sheet of an Excel workbook. */
export async function readExcel(bytes: Uint8Array, file: string): Promise<SourceResult> {
  const verdict = inspectWorkbook(bytes);
  const unreadable = (reason: string): SourceResult => ({ tables: [], issues: [{ code: 'file-unreadable', at: { file }, variables: { reason } }] });
  if ('reason' in verdict) return unreadable(verdict.reason);
  if (verdict.unpackedBytes > largestWorkbook) return { tables: [], issues: [tooLarge(file, verdict.unpackedBytes)] };
  try {
    const tables: SourceTable[] = [];
    const issues: Issue[] = [];
    for (const sheet of await visibleSheets(bytes)) {
      const rows: RawRow[] = [];
      for await (const { index, values } of streamXlsxRows(bytes, { sheet })) rows.push({ row: index + 1, cells: values.map(readValue) });
      const built = buildTable({ name: sheet, file, sheet }, rows);
      issues.push(...built.issues);
      if (built.table) tables.push(built.table);
    }
    return { tables, issues };
  } catch {
    // The library throws for every kind of broken archive and XML; for the reader it is one finding.
    return unreadable('workbook-broken');
  }
}

/** The issue of a file that is larger than its limit. */
export function tooLarge(file: string, bytes: number, most = largestWorkbook): Issue {
  const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024);
  return { code: 'file-too-large', at: { file }, variables: { size: megabytes(bytes), most: megabytes(most) } };
}

async function visibleSheets(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  });
  return names;
}

/** Values beyond text, numbers, dates and yes or no, e.g. links and errors, are taken as the text they show. */
function readValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value;
  const shown = (value as { text?: unknown }).text;
  return typeof shown === 'string' ? shown : JSON.stringify(value);
}
