import type { DataCell, DataTable } from './data-table.ts';

/** Excel takes a text that begins so for a formula, and would run it. */
const formulaStart = /^[=+\-@\t\r]/;

/** Cells that must stand within quotation marks (RFC 4180). */
const special = /[";\r\n]/;

/**
 * A table as CSV that Excel opens as it is: a byte order mark, semicolons, and an apostrophe before texts that would
 * be run as formulas. Numbers have a decimal point, whatever the language.
 */
export function writeCsv({ headings, rows }: DataTable): string {
  const lines = [headings, ...rows.map((row) => row.map(textOf))];
  return `\ufeff${lines.map((cells) => cells.map(quote).join(';')).join('\r\n')}\r\n`;
}

function textOf(cell: DataCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  // An apostrophe of the text itself is doubled by one more, so that every text can be had back.
  return formulaStart.test(cell) || cell.startsWith("'") ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
