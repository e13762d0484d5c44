import type { IssueCode } from '../issue.ts';
import type { Cell } from '../source-table.ts';

/** What the reading of a cell came to: a value, a problem, or nothing where the cell is empty. */
export type Reading<Value> = ReadValue<Value> | CellProblem | undefined;

/** A value that a cell was read as. */
export interface ReadValue<Value> {
  readonly value: Value;
  /** What should be looked at although the cell could be read. */
  readonly remark?: IssueCode | undefined;
}

/** A problem of one cell, without its place; the one who knows the row adds it. */
export interface CellProblem {
  readonly problem: IssueCode;
  readonly variables?: Readonly<Record<string, string | number>>;
}

/** Whether a cell holds nothing but white space. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** The cell as a civil servant sees it: dates as ISO 8601, numbers without exponent, å as one letter and not as a and a ring. */
export function asText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
  }
  if (typeof cell === 'number' && Number.isInteger(cell)) return BigInt(cell).toString();
  return String(cell).normalize('NFC').trim();
}

/** Words made comparable: lower case, one space for any run of spaces, `_` and `-`, no ending `*` or `:`. */
export function comparable(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_–-]+/g, ' ')
    .replace(/[\s*:]+$/g, '')
    .trim();
}
