import { writeXlsx } from 'hucre/xlsx';
import type { DataTable } from './data-table.ts';

/** The day that every workbook says it was made, so that the same input gives the same bytes. */
const documentDate = new Date('2000-01-01T00:00:00Z');

/** The longest text that a cell of Excel holds. */
const longestCell = 32_767;

/** A workbook with a sheet for each table. Every text is a text: Excel runs none of them. */
export function writeDataWorkbook(
  sheets: readonly { readonly name: string; readonly table: DataTable }[],
  title: string,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, table: { headings, rows } }) => ({
      name,
      rows: [
        [...headings],
        ...rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? cell.slice(0, longestCell) : cell)),
        ),
      ],
      columns: headings.map((heading) => ({ width: Math.max(12, heading.length + 2) })),
      freezePane: { rows: 1, columns: 1 },
    })),
    properties: { title, created: documentDate, modified: documentDate },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}
