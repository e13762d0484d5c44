import { comparable } from '../cells/reading.ts';
import type { Issue } from '../issue.ts';
import { fieldsOf, tableNames, type TableName } from '../schema/tables.ts';
import type { SourceTable } from '../source-table.ts';
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
  const issues: Issue[] = [];
  const tables: MappedTable[] = [];
  for (const source of sources) {
    const byFile = stated.get(comparable(source.file));
    const named = stated.get(comparable(source.name)) ?? byFile ?? tableNamed(source.name);
    // A lone file called `cameras` holds the monitored places of somebody who has no other table.
    const table = named === undefined || (named === 'cameras' && sources.length === 1) ? tableByHeadings(source, sources, settings) : named;
    if (table) tables.push(mapColumns(source, table, settings.columns?.[table]));
    else {
      const at = { file: source.file, sheet: source.sheet };
      issues.push({ code: 'table-unknown', at, value: source.name, variables: { allowed: tableNames.join(', ') } });
    }
  }
  if (sources.length > 0 && !tables.some(({ table }) => table === 'places')) {
    const at = { file: sources[0]!.file };
    issues.push({ code: 'table-missing', at, variables: { table: 'places' } });
  }
  return { tables, issues: [...issues, ...tables.flatMap((table) => table.issues)] };
}

/** The table whose required columns a source has; a lone source is taken for the places whatever its headings. */
function tableByHeadings(
  source: SourceTable,
  sources: readonly SourceTable[],
  settings: TableSettings,
): TableName | undefined {
  if (sources.length === 1) return 'places';
  const found = new Set(source.headings.map(({ text }) => comparable(text)));
  const isThere = (table: TableName, field: string): boolean =>
    [settings.columns?.[table]?.[field] ?? []].flat().some((heading) => found.has(comparable(heading))) ||
    [...headingsOf(table)].some(([heading, known]) => known.name === field && found.has(heading));
  const scores = tableNames.map((table) => {
    const fields = fieldsOf(table);
    const hasRequired = fields.filter(({ required }) => required).every(({ name }) => isThere(table, name));
    return { table, score: hasRequired ? fields.filter(({ name }) => isThere(table, name)).length : 0 };
  });
  const best = scores.reduce((most, each) => (each.score > most.score ? each : most));
  return best.score >= 3 ? best.table : undefined;
}
