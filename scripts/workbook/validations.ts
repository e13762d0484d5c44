import { colToLetter, type DataValidation } from 'hucre/xlsx';
import type { EditorLocale } from '../../site/i18n/locales.ts';
import { translator } from '../../site/i18n/translate.ts';
import type { WordKey } from '../../site/i18n/word-keys.ts';
import type { TableName } from '../../site/register/schema/tables.ts';
import { listOf, listRange } from './choices.ts';
import type { SheetColumn } from './sheet-column.ts';

/** Rows of a sheet that have lists to choose from; beyond them one can still write. */
const lastRow = 2000;

/** The columns of a sheet, to say in another sheet where its ids are. */
export interface SheetColumns {
  readonly table: TableName;
  readonly columns: readonly SheetColumn[];
}

/** What each field refers to by id. */
const targets: Readonly<Record<string, TableName>> = { controller: 'controllers', place: 'places' };

/**
 * Drop-down lists for the columns of a sheet.
 *
 * @param firstRow First row to fill in, counted from 1.
 */
export function validationsOf(
  sheet: SheetColumns,
  sheets: readonly SheetColumns[],
  firstRow: number,
  locale: EditorLocale,
): DataValidation[] {
  const words = translator(locale);
  return sheet.columns.flatMap((column, index): DataValidation[] => {
    const formula1 = sourceOf(column, sheets, firstRow, locale);
    if (formula1 === undefined) return [];
    const letter = colToLetter(index);
    const list = {
      type: 'list',
      formula1,
      range: `${letter}${firstRow}:${letter}${lastRow}`,
      allowBlank: true,
    } as const;
    // Excel can only choose one value; several are written by hand, so nothing may be refused here.
    if (column.field?.cell === 'codes')
      return [
        {
          ...list,
          showInputMessage: true,
          inputTitle: column.heading.slice(0, 32),
          inputMessage: words('report:workbook.several'),
        },
      ];
    return [
      {
        ...list,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: column.heading.slice(0, 32),
        errorMessage: words('report:workbook.choose'),
      },
    ];
  });
}

function sourceOf(
  { field }: SheetColumn,
  sheets: readonly SheetColumns[],
  firstRow: number,
  locale: EditorLocale,
): string | undefined {
  const list = listOf(field);
  if (list !== undefined) return listRange(list, locale);
  if (field?.cell !== 'reference') return undefined;
  const target = sheets.find(({ table }) => table === targets[field.name]);
  const index = target?.columns.findIndex((column) => column.field?.name === 'id') ?? -1;
  if (!target || index < 0) return undefined;
  const letter = colToLetter(index);
  return `'${sheetName(target.table, locale)}'!$${letter}$${firstRow}:$${letter}$${lastRow}`;
}

/** The name of the sheet of a table. */
export function sheetName(table: TableName, locale: EditorLocale): string {
  return translator(locale)(`columns:${table}.sheet` as WordKey);
}
