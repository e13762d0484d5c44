import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { EditorLocale } from '../../site/i18n/locales.ts';
import { translator } from '../../site/i18n/translate.ts';
import type { WordKey } from '../../site/i18n/word-keys.ts';
import type { Cell } from '../../site/register/source-table.ts';
import { listsSheet } from './choices.ts';
import { numberFormatOf, widthOf } from './sheet-column.ts';
import { typedCell } from './typed-cell.ts';
import { sheetName, validationsOf, type SheetColumns } from './validations.ts';

/** A table to write: its columns and its rows, cells as a civil servant would write them. */
export interface WorkbookTable extends SheetColumns {
  /** A line of help for each column, shown under the headings. */
  readonly help?: readonly string[] | undefined;
  readonly rows: readonly (readonly Cell[])[];
  /** Empty rows that are ready to be filled in: a telephone number typed there keeps its first zero. */
  readonly blankRows?: number | undefined;
}

/** The day that every workbook says it was made, so that the same input gives the same bytes. */
const documentDate = new Date('2000-01-01T00:00:00Z');

const wrapped = { vertical: 'top', wrapText: true } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const headingStyle: CellStyle = { font: { bold: true }, fill: fill('D5E3E6'), alignment: wrapped };
const helpStyle: CellStyle = { font: { italic: true, size: 10 }, fill: fill('FFF7DF'), alignment: wrapped };

/** Heights in points: a heading of three lines, help of eight, and rows that show four lines of a long text. */
const heights = { heading: 48, help: 110, row: 62 };

/** Writes the tables of a register as an Excel workbook, one sheet each, with lists to choose codes from. */
export async function writeWorkbook(
  tables: readonly WorkbookTable[],
  title: string,
  locale: EditorLocale,
): Promise<Uint8Array> {
  const sheets = [...tables.map((table) => sheetOf(table, tables, locale)), listsSheet(locale)];
  return writeXlsx({
    sheets,
    properties: { title, created: documentDate, modified: documentDate },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function sheetOf(table: WorkbookTable, tables: readonly WorkbookTable[], locale: EditorLocale): WriteSheet {
  const { columns, help, rows, blankRows = 0 } = table;
  const top = help ? 2 : 1;
  const styledRows = [
    [headingStyle, heights.heading] as const,
    ...(help ? [[helpStyle, heights.help] as const] : []),
  ];
  const cells: NonNullable<WriteSheet['cells']> = new Map(
    styledRows.flatMap(([style], row) => columns.map((_, column) => [`${row},${column}`, { style }])),
  );
  for (const [column, each] of columns.entries()) {
    const style = bodyStyle(numberFormatOf(each));
    const first = top + rows.length;
    for (let row = first; row < first + blankRows; row++) cells.set(`${row},${column}`, { style });
  }
  const about = translator(locale)(`columns:${table.table}.about` as WordKey);
  cells.set('0,0', { style: headingStyle, comment: { text: about } });
  return {
    name: sheetName(table.table, locale),
    rows: [
      columns.map(({ heading }) => heading),
      ...(help ? [[...help]] : []),
      ...rows.map((row) => columns.map(({ field }, index) => typedCell(field, row[index] ?? null))),
    ],
    columns: columns.map((column) => ({ width: widthOf(column), style: bodyStyle(numberFormatOf(column)) })),
    cells,
    rowDefs: new Map([
      ...styledRows.map(([, height], row) => [row, { height }] as const),
      ...rows.map((_, row) => [row + top, { height: heights.row }] as const),
    ]),
    // Id and name stay in sight.
    freezePane: { rows: top, columns: Math.min(2, columns.length) },
    dataValidations: validationsOf(table, tables, top + 1, locale),
  };
}

function bodyStyle(numFmt: string | undefined): CellStyle {
  return { alignment: wrapped, ...(numFmt === undefined ? {} : { numFmt }) };
}
