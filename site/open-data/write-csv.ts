import { csvCell } from './csv-cell.ts';
import type { DataCell, DataTable } from './data-table.ts';

/**
 * A table as CSV that Excel opens as it is: a byte order mark, semicolons, and no text that would be run as a formula.
 * Numbers have a decimal point, whatever the language.
 */
export function writeCsv({ headings, rows }: DataTable): string {
  const lines = [headings.map(csvCell), ...rows.map((row) => row.map(written))];
  return `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

function written(cell: DataCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? csvCell(cell) : String(cell);
}
