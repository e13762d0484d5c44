import { chooseTables } from '../../site/register/columns/choose-tables.ts';
import type { MappedTable } from '../../site/register/columns/map-columns.ts';
import type { Issue } from '../../site/register/issue.ts';
import { tableNames } from '../../site/register/schema/tables.ts';
import { readSource } from '../../site/register/source/read-source.ts';
import { columnsOfSource } from './sheet-column.ts';
import { writeWorkbook, type WorkbookTable } from './write-workbook.ts';

/** A workbook made of CSV files, or why it could not be made. */
export interface RegisterWorkbook {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/**
 * Makes the workbook of a municipality folder from its folder of CSV files: the same tables, columns
 * and values, in the order of the schema.
 *
 * @param source The folder of CSV files, relative to the municipality folder.
 */
export async function registerWorkbook(
  folder: string,
  source: string,
  title: string,
): Promise<RegisterWorkbook> {
  const { tables, issues } = await readSource(folder, source);
  const chosen = chooseTables(tables, {});
  const sheets = tableNames.flatMap((name) =>
    chosen.tables.filter(({ table }) => table === name).map((table) => workbookTable(table)),
  );
  return { bytes: await writeWorkbook(sheets, title, 'sv'), issues: [...issues, ...chosen.issues] };
}

function workbookTable(table: MappedTable): WorkbookTable {
  return {
    table: table.table,
    columns: columnsOfSource(table),
    rows: table.source.rows.map(({ cells }) => cells),
  };
}
