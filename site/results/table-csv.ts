import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { csvCell } from '../open-data/csv-cell.ts';
import { isNumeric, writeCell } from './cell.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV in a language, for Excel as it is set up here: UTF-8 with byte order mark, `;` between cells.
 *
 * @param registerLang Language of the register's own words.
 */
export function tableCsv({ columns, rows }: Table, locale: Locale, registerLang: string): string {
  const words = translator(locale);
  const lines = [
    columns.map((column) => csvCell(words(`results:column.${column}`))),
    ...rows.map((cells) =>
      cells.map((cell) => {
        const written = writeCell(cell, locale, registerLang);
        return isNumeric(cell) ? written : csvCell(written);
      }),
    ),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
