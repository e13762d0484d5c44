import { comparable } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import { editorLocales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { fieldsOf, tableNames, type TableName } from '../schema/tables.ts';
import type { HiddenSheet, SourceTable } from '../source-table.ts';
import { headingsOf, tableNamed } from './headings.ts';
import { mapColumns, type ColumnSettings, type MappedTable } from './map-columns.ts';

/** What the settings say of the register's form. */
export interface TableSettings {
  /** Sheet or file of a table, if its name is not known: `{ places: 'Blad1' }`. */
  readonly tables?: Readonly<Partial<Record<TableName, string>>> | undefined;
  readonly columns?: Readonly<Partial<Record<TableName, ColumnSettings>>> | undefined;
}

/** The tables of a source, each understood as one of ours. */
export interface ChosenTables {
  readonly tables: readonly MappedTable[];
  readonly issues: readonly Issue[];
}

/**
 * Finds which source table is which: by the settings, by its name, and else by its headings. A lone
 * table is the table of places. Several sources of one table, e.g. a file per district, are joined.
 */
export function chooseTables(sources: readonly SourceTable[], settings: TableSettings): ChosenTables {
  const stated = new Map(
    Object.entries(settings.tables ?? {}).map(([table, name]) => [comparable(name), table as TableName]),
  );
  const named = sources.map((source) => ({
    source,
    table: nameTable(source, sources, stated, settings) ?? tableByHeadings(source, settings),
  }));
  // Where nothing is named like the places, whatever has columns of places is read as them: its
  // problems can then be told in the same go.
  const hasPlaces = named.some(({ table }) => table === 'places');
  const chosen = named.map(({ source, table }) => ({
    source,
    table:
      table ??
      (!hasPlaces && (sources.length === 1 || knownColumns(source, 'places', settings) >= 2)
        ? 'places'
        : undefined),
  }));
  const tables = chosen.flatMap(({ source, table }) =>
    table ? [mapColumns(source, table, settings.columns?.[table])] : [],
  );
  const issues = chosen
    .filter(({ table }) => table === undefined)
    .map(({ source: { file, sheet, name } }): Issue => ({
      code: 'table-unknown',
      at: { file, sheet },
      value: name,
      variables: { allowed: tableNames.join(', ') },
    }));
  if (sources.length > 0 && !tables.some(({ table }) => table === 'places'))
    issues.push({ code: 'table-missing', at: { file: sources[0]!.file }, variables: { table: 'places' } });
  return { tables, issues: [...issues, ...tables.flatMap((table) => table.issues)] };
}

/**
 * That a sheet is hidden and was not read, so that no row is missing without a word. The lists of our own workbook
 * hold none.
 */
export function tellHiddenSheets(sheets: readonly HiddenSheet[]): readonly Issue[] {
  const lists = new Set(editorLocales.map((locale) => translator(locale)('report:workbook.lists')));
  return sheets
    .filter(({ sheet }) => !lists.has(sheet))
    .map(({ file, sheet }) => ({ code: 'sheet-hidden', at: { file, sheet }, value: sheet }));
}

/** The table that a source is named after, by the settings or by itself. */
function nameTable(
  source: SourceTable,
  sources: readonly SourceTable[],
  stated: ReadonlyMap<string, TableName>,
  settings: TableSettings,
): TableName | undefined {
  const statedTable = stated.get(comparable(source.name)) ?? stated.get(comparable(source.file));
  if (statedTable !== undefined) return statedTable;
  const table = tableNamed(source.name);
  // A file called `cameras` holds the monitored places of somebody who has no table of places.
  const mayHoldPlaces =
    table === 'cameras' &&
    !sources.some(({ name }) => tableNamed(name) === 'places') &&
    (sources.length === 1 || !hasColumn(source, 'cameras', 'place', settings));
  return mayHoldPlaces ? undefined : table;
}

/** Whether a source has a column for a field, by the settings or by a heading that is known. */
function hasColumn(source: SourceTable, table: TableName, field: string, settings: TableSettings): boolean {
  const found = new Set(source.headings.map(({ text }) => comparable(text)));
  const stated = [settings.columns?.[table]?.[field] ?? []].flat();
  if (stated.some((heading) => found.has(comparable(heading)))) return true;
  return [...headingsOf(table)].some(([heading, known]) => known.name === field && found.has(heading));
}

function knownColumns(source: SourceTable, table: TableName, settings: TableSettings): number {
  return fieldsOf(table).filter(({ name }) => hasColumn(source, table, name, settings)).length;
}

/** The table whose required columns a source has, and the most columns in all. */
function tableByHeadings(source: SourceTable, settings: TableSettings): TableName | undefined {
  const scores = tableNames.map((table) => {
    const required = fieldsOf(table).filter((field) => field.required);
    const isWhole = required.every(({ name }) => hasColumn(source, table, name, settings));
    return { table, score: isWhole ? knownColumns(source, table, settings) : 0 };
  });
  const best = scores.reduce((most, each) => (each.score > most.score ? each : most));
  return best.score >= 3 ? best.table : undefined;
}
