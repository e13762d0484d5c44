import { ParseError } from 'hucre';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { HiddenSheet, SourceResult } from '../source-table.ts';
import { buildTable, type BuiltTable } from './build-table.ts';
import { checkWorkbook, largestTree } from './check-workbook.ts';
import { readExcelRow, type DateSystem } from './excel-cell.ts';
import type { RawRow } from './heading-row.ts';
import { mergedIssues } from './merged-cells.ts';
import { readTellingFormats } from './number-format.ts';
import { mostCells } from './records.ts';
import { readShownCells, showNumbers, shownIssues, type ShownCells } from './shown-cells.ts';
import { nothingBut, tooLarge, unreadable } from './unreadable.ts';
import { partsOfSheets } from './workbook-tags.ts';
import { archiveOf } from './zip-archive.ts';

/** The most bytes that are read as trees for all sheets together. */
const mostTreeBytes = 20 * largestTree;

/** The most places for cells in all rows, empty ones as well: rows that are painted to their end have many. */
const mostPlaces = 3 * mostCells;

/** The most letters of all cells together: one text of the workbook may stand in any number of them. */
const mostLetters = 200 * 1024 * 1024;

/** What is known of a workbook before its sheets are read. */
interface Workbook {
  readonly visibleSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly dateSystem: DateSystem;
}

const nothingShownOtherwise: ShownCells = { formatted: [], unsolved: [], hiddenRows: new Set() };

/** Reads every visible sheet of an Excel workbook. Formulas give the value that Excel last worked out. */
export async function readExcel(bytes: Uint8Array, file: string): Promise<SourceResult> {
  const verdict = await checkWorkbook(bytes);
  if ('reason' in verdict) return nothingBut(unreadable(file, verdict.reason));
  if ('tooLarge' in verdict) return nothingBut(tooLarge(file, verdict.tooLarge, verdict.most));
  let chartSheets = verdict.parts.filter(({ name }) =>
    /\/(chart|dialog|macro)sheets\/[^/]+\.xml$/i.test(name),
  ).length;
  const built: BuiltTable[] = [];
  const hidden: HiddenSheet[] = [];
  const room = { letters: mostLetters };
  const workbook = archiveOf(bytes, verdict.parts);
  try {
    const { visibleSheets, hiddenSheets, dateSystem } = await readWorkbook(workbook);
    hidden.push(...hiddenSheets.map((sheet) => ({ file, sheet })));
    if (visibleSheets.length === 0) return nothingBut(unreadable(file, 'not-a-register'));
    // The texts of a workbook are read anew for each of its sheets.
    if (visibleSheets.length * verdict.treeBytes > mostTreeBytes)
      return nothingBut(unreadable(file, 'too-many-cells'));
    const partOf = await partsOfSheets(bytes, verdict.parts);
    const formats = await readTellingFormats(bytes, verdict.parts);
    for (const sheet of visibleSheets) {
      const written = await readSheet(workbook, sheet, dateSystem, room);
      if (typeof written === 'string') return nothingBut(unreadable(file, written));
      if (written) {
        const look = verdict.sheets.get(partOf.get(sheet) ?? '');
        const shown =
          look && (look.isHinted || formats.size > 0)
            ? await readShownCells(bytes, look.part, formats)
            : nothingShownOtherwise;
        const rows = showNumbers(written, shown);
        const { table, issues } = buildTable({ name: sheet, file, sheet }, rows);
        const unseen = table
          ? [...mergedIssues(table, rows, look?.merged ?? []), ...shownIssues(table, rows, shown)]
          : [];
        built.push({ table, issues: [...issues, ...unseen] });
      }
      // A sheet that is all chart has no cells; any other without them has lost them.
      else if (--chartSheets < 0) return nothingBut(unreadable(file, 'workbook-broken'));
    }
  } catch {
    // The library throws all kinds of errors for XML that is not a workbook's; for the reader it is one finding.
    return nothingBut(unreadable(file, 'workbook-broken'));
  }
  return {
    tables: built.flatMap(({ table }) => table ?? []),
    issues: built.flatMap(({ issues }) => issues),
    hiddenSheets: hidden,
  };
}

async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const [visibleSheets, hiddenSheets]: [string[], string[]] = [[], []];
  const { dateSystem = '1900' } = await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      (hidden || veryHidden ? hiddenSheets : visibleSheets).push(name);
      return false;
    },
  });
  return { visibleSheets, hiddenSheets, dateSystem };
}

/**
 * The rows of a sheet; undefined where the workbook names it but has no cells for it. Few bytes of a
 * sheet can be very many cells, so they are counted as they come.
 *
 * @param room How many letters there is room for; those of the sheet are taken from it.
 */
async function readSheet(
  bytes: Uint8Array,
  sheet: string,
  system: DateSystem,
  room: { letters: number },
): Promise<RawRow[] | 'too-many-cells' | 'cells-too-large' | undefined> {
  const rows: RawRow[] = [];
  let [count, places] = [0, 0];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      if (!Number.isInteger(index)) throw new ParseError('A row has no number');
      const cells = readExcelRow(values, system);
      count += cells.length;
      places += values.length;
      if (count > mostCells || places > mostPlaces) return 'too-many-cells';
      for (const cell of cells) if (typeof cell === 'string') room.letters -= cell.length;
      if (room.letters < 0) return 'cells-too-large';
      if (cells.length > 0) rows.push({ row: index + 1, cells });
    }
  } catch (error) {
    if (error instanceof ParseError && error.message.includes('missing worksheet file')) return undefined;
    throw error;
  }
  return rows;
}
