import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { editorLocales } from '../site/i18n/locales.ts';
import { municipalitySchema, type Municipality } from '../site/municipality/schema.ts';
import { describeIssue } from '../site/register/check/describe-issue.ts';
import { chooseTables } from '../site/register/columns/choose-tables.ts';
import type { Issue } from '../site/register/issue.ts';
import { readPositions } from '../site/register/position/read-positions.ts';
import type { LocatedRow, RegisterRows } from '../site/register/rows/located-row.ts';
import { readRows } from '../site/register/rows/read-rows.ts';
import type { RuleInput } from '../site/register/rules/rule.ts';
import type { TableName } from '../site/register/schema/tables.ts';
import type { Cell, SourceTable } from '../site/register/source-table.ts';

/** A municipality folder to write: the settings, and files by their path. */
export interface MunicipalityFixture {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Settings that are right and short. */
export const plainSettings = {
  name: 'Prövköpings kommun',
  asOf: '2026-11-01',
  languages: ['sv', 'en'],
} as const;

/** Writes a municipality folder. */
export async function writeMunicipality(
  folder: string,
  { settings = {}, files }: MunicipalityFixture,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'municipality.yaml'), stringify({ ...plainSettings, ...settings }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Rows as CSV with `;`, headings from the keys of the first row. */
export function toCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quote).join(';'))
    .join('\r\n');
}

/** Cells by heading; a heading may be the name of a field. */
export type RowFixture = Readonly<Record<string, Cell>>;
/** Rows by the name of a table, ours or another. */
export type TablesFixture = Readonly<Record<string, readonly RowFixture[]>>;

/** The settings as the schema completes them. */
export function municipalityOf(settings: Readonly<Record<string, unknown>> = {}): Municipality {
  return municipalitySchema.parse({ ...plainSettings, ...settings });
}

/** A table as a reader gives it: the file `<table>.csv`, its rows from row 2 on. */
export function sourceOf(name: string, rows: readonly RowFixture[]): SourceTable {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    file: `${name}.csv`,
    headings: headings.map((text, index) => ({ text, column: index + 1 })),
    rows: rows.map((row, index) => ({
      row: index + 2,
      cells: headings.map((heading) => row[heading] ?? null),
    })),
  };
}

/** All that a rule looks at, read from rows as the check reads them. */
export function inputOf(tables: TablesFixture, settings: Readonly<Record<string, unknown>> = {}): RuleInput {
  const municipality = municipalityOf(settings);
  const sources = Object.entries(tables).map(([name, rows]) => sourceOf(name, rows));
  const chosen = chooseTables(sources, municipality.register);
  const read = <Name extends TableName>(name: Name): readonly LocatedRow<Name>[] =>
    chosen.tables
      .filter(({ table }) => table === name)
      .flatMap((table) => readRows<Name>(table, municipality.registerLanguage).rows);
  const rows: RegisterRows = {
    controllers: read('controllers'),
    places: read('places'),
    cameras: read('cameras'),
    reviews: read('reviews'),
    services: read('services'),
  };
  const { coordinateSystem } = municipality.register;
  const at = { file: 'municipality.yaml' };
  const positions = readPositions(
    rows,
    coordinateSystem === undefined ? undefined : { name: coordinateSystem, at },
  );
  return {
    rows,
    positions,
    tables: chosen.tables,
    sources,
    settingTexts: [],
    municipality,
    asOf: municipality.asOf,
  };
}

/**
 * Issues as one line each: code, file, row and column. Each must have words in every language of the
 * console that leave nothing open.
 */
export function told(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    for (const locale of editorLocales) {
      const { what, action } = describeIssue(issue, locale);
      for (const sentence of [what, action]) {
        if (!/^\P{Ll}.{10,}\.$/su.test(sentence) || /undefined|NaN|\[object|\{\{/.test(sentence))
          throw new Error(`${issue.code} (${locale}) says: ${sentence}`);
      }
    }
    const { file, row, column } = issue.at;
    return [issue.code, file, row, column].filter((part) => part !== undefined).join(' ');
  });
}
