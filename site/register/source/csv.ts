import type { Issue } from '../issue.ts';
import type { SourceResult } from '../source-table.ts';
import { buildTable } from './build-table.ts';
import { findDelimiter } from './csv-delimiter.ts';
import { countCells } from './csv-cells.ts';
import { readRecords } from './csv-records.ts';
import { decimalCommaIssues } from './decimal-commas.ts';
import { decodeText } from './decode-text.ts';
import { mostCells } from './records.ts';
import { nothingBut, unreadable } from './unreadable.ts';

/** The line with which Excel is told the delimiter. */
const statedDelimiter = /^sep=(.)(?:\r\n|\r|\n|$)/i;

/** Reads a CSV file; the delimiter is found, and every row keeps the line that it starts on. */
export function readCsv(bytes: Uint8Array, file: string, name: string): SourceResult {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) return { tables: [], issues };
  const stated = statedDelimiter.exec(text);
  const body = Buffer.from(stated ? text.slice(stated[0].length) : text);
  const delimiter = stated?.[1] ?? findDelimiter(body);
  if (countCells(body, delimiter) > mostCells)
    return nothingBut(...issues, unreadable(file, 'too-many-cells'));
  const { rows, doubtful, unclosed } = readRecords(body, delimiter, stated ? 2 : 1);
  if (unclosed !== undefined) return nothingBut(...issues, unreadable(file, 'csv-quote', { row: unclosed }));
  const built = buildTable({ name, file }, rows);
  const swallowed = doubtful.map((row): Issue => ({ code: 'row-unreadable', at: { file, row } }));
  const commas = delimiter === ',' ? decimalCommaIssues(rows, built.issues, file) : [];
  return {
    tables: built.table ? [built.table] : [],
    issues: [...issues, ...swallowed, ...built.issues, ...commas],
  };
}
