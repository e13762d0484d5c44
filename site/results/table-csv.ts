import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { isNumeric, writeCell } from './cell.ts';
import type { Table } from './table.ts';

/** Signs that make Excel take a cell for a formula. */
const formulaStart = /^\s*[=+\-@]|^[\t\r]/u;

/** Text as one cell of CSV: never a formula, quoted where it must be. */
export function csvText(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV in a language, for Excel as it is set up here: UTF-8 with byte order mark, `;` between cells.
 *
 * @param registerLang Language of the register's own words.
 */
export function tableCsv({ columns, rows }: Table, locale: Locale, registerLang: string): string {
  const words = translator(locale);
  const lines = [
    columns.map((column) => csvText(words(`results:column.${column}`))),
    ...rows.map((cells) =>
      cells.map((cell) => {
        const written = writeCell(cell, locale, registerLang);
        return isNumeric(cell) ? written : csvText(written);
      }),
    ),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
