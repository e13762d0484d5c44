import { CsvError, parse } from 'csv-parse/sync';
import type { RawRow } from './heading-row.ts';
import { countLineEnds } from './lines.ts';

/** The records of a CSV text, each with the line that it starts on. */
export interface CsvRecords {
  readonly rows: readonly RawRow[];
  /** Lines of records that may have swallowed others, because a quotation mark lacks its pair. */
  readonly doubtful: readonly number[];
  /** Line of the record whose quotation mark is never closed; the records before it are in `rows`. */
  readonly unclosed: number | undefined;
}

/**
 * Divides CSV into records. A quotation mark in the middle of a cell stands for itself, as in `24" TV`.
 *
 * @param bytes UTF-8 without byte order mark.
 * @param firstLine Line number of the first byte.
 */
export function readRecords(bytes: Buffer, delimiter: string, firstLine = 1): CsvRecords {
  const strict = divide(bytes, delimiter, firstLine, false);
  // The strict way is the faster, and the only one that takes a cell that begins with a quotation mark at its word.
  return strict.problem === 'stray' ? divide(bytes, delimiter, firstLine, true) : strict;
}

function divide(
  bytes: Buffer,
  delimiter: string,
  firstLine: number,
  isRelaxed: boolean,
): CsvRecords & { readonly problem: 'stray' | 'unclosed' | undefined } {
  const rows: RawRow[] = [];
  const doubtful: number[] = [];
  let [line, start] = [firstLine, 0];
  const takeRecord = (record: string[], end: number): null => {
    if (isRelaxed && record.some((cell) => hasSwallowed(cell, delimiter))) doubtful.push(line);
    rows.push({ row: line, cells: withoutEnd(record) });
    line += countLineEnds(bytes, start, end);
    start = end;
    return null;
  };
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: isRelaxed,
      on_record: (record: string[], { bytes: end }) => takeRecord(record, end),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed' : 'stray';
    return { rows, doubtful, unclosed: line, problem };
  }
  return { rows, doubtful, unclosed: undefined, problem: undefined };
}

/** Read leniently, a cell whose quotation ended in its middle keeps its opening mark, and all that it took in. */
function hasSwallowed(cell: string, delimiter: string): boolean {
  return cell.startsWith('"') && (cell.includes(delimiter) || /[\r\n]/.test(cell));
}

/** Spreadsheets fill rows up with empty cells, sometimes thousands. */
function withoutEnd(record: string[]): string[] {
  const width = record.findLastIndex((cell) => cell !== '') + 1;
  return width === record.length ? record : record.slice(0, width);
}
