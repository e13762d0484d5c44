import type { EditorLocale } from '../../site/i18n/locales.ts';
import { hasWords, translator } from '../../site/i18n/translate.ts';
import type { WordKey } from '../../site/i18n/word-keys.ts';
import { headingOf } from '../../site/register/columns/headings.ts';
import { fieldsOf, tableNames, type TableName } from '../../site/register/schema/tables.ts';
import type { Cell } from '../../site/register/source-table.ts';
import { writeWorkbook, type WorkbookTable } from './write-workbook.ts';

/** Rows under the example that are ready to be filled in; one can go on below them. */
const blankRows = 100;

/** The empty workbook to fill in: every table and column, a line of help for each, and one example row. */
export async function templateWorkbook(locale: EditorLocale): Promise<Uint8Array> {
  const tables = tableNames.map((table) => templateTable(table, locale));
  return writeWorkbook(tables, translator(locale)('report:usage.template.title'), locale);
}

function templateTable(table: TableName, locale: EditorLocale): WorkbookTable {
  const words = translator(locale);
  const fields = fieldsOf(table);
  return {
    table,
    columns: fields.map((field) => ({ heading: headingOf(table, field.name, locale), field })),
    help: fields.map(({ name }) => words(`columns:${table}.${name}.help` as WordKey)),
    rows: [fields.map(({ name }) => exampleOf(table, name, locale))],
    blankRows,
  };
}

function exampleOf(table: TableName, field: string, locale: EditorLocale): Cell {
  const key = `columns:${table}.${field}.example`;
  return hasWords(locale, key) ? translator(locale)(key) : null;
}
