import { CsvError, parse } from 'csv-parse/sync';
import type { Issue } from '../issue.ts';
import { decodeText } from './decode-text.ts';
import { buildTable, type RawRow } from './heading-row.ts';
import type { SourceResult } from '../source-table.ts';

const delimiters = [';', ',', '\t', '|'] as const;

/** Reads a CSV file; the delimiter is found, and every record keeps the line that it starts on. */
export function readCsv(bytes: Uint8Array, file: string, name: string): SourceResult {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) return { tables: [], issues };
  const stated = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const delimiter = stated?.[1] ?? findDelimiter(body);
  const firstLine = stated ? 2 : 1;
  try {
    const rows = parseRows(body, delimiter, firstLine);
    const built = buildTable({ name, file }, rows);
    const comma = delimiter === ',' ? splitDecimals(rows, file) : [];
    return { tables: built.table ? [built.table] : [], issues: [...issues, ...built.issues, ...comma] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = ((error as CsvError & { lines?: number }).lines ?? 0) + firstLine - 1;
    return { tables: [], issues: [...issues, { code: 'file-unreadable', at: { file, row }, variables: { reason: 'csv-quote' } }] };
  }
}

/** The records with the line that each starts on; csv-parse tells the line that it ends on. */
function parseRows(text: string, delimiter: string, firstLine: number): RawRow[] {
  const parsed = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];
  return parsed.map(({ record, info }) => {
    const inside = record.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { row: info.lines - inside + firstLine - 1, cells: record };
  });
}

/** The delimiter that divides the first lines into the most cells alike; `;` where nothing tells. */
function findDelimiter(text: string): string {
  const lines = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, 10);
  const counts = delimiters.map((delimiter) => {
    const each = lines.map((line) => line.split(delimiter).length - 1);
    return { delimiter, most: Math.max(0, ...each), alike: each.filter((count) => count === Math.max(...each)).length };
  });
  const best = counts.reduce((first, next) => (next.most > 0 && (first.most === 0 || next.alike * Math.min(next.most, 3) > first.alike * Math.min(first.most, 3)) ? next : first));
  return best.delimiter;
}

/** Decimal commas in a file that is divided by commas: numbers fall apart into two columns. */
function splitDecimals(rows: readonly RawRow[], file: string): Issue[] {
  const headingLength = Math.max(0, ...rows.slice(0, 1).map(({ cells }) => cells.length));
  const broken = rows.slice(1).filter(({ cells }) => cells.length > headingLength && cells.some((cell, index) => /^-?\d{1,2}$/.test(String(cell)) && /^\d{3,}$/.test(String(cells[index + 1] ?? ''))));
  return broken.length > 0 && broken.length >= (rows.length - 1) / 2 ? [{ code: 'decimal-comma-columns', at: { file, row: broken[0]!.row } }] : [];
}
