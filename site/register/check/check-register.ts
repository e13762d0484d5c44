import { statSync } from 'node:fs';
import { readMunicipality } from '../../municipality/read-municipality.ts';
import type { Municipality } from '../../municipality/schema.ts';
import { chooseTables } from '../columns/choose-tables.ts';
import type { MappedTable } from '../columns/map-columns.ts';
import { severityOf, unreadableCodes, type Issue } from '../issue.ts';
import { buildRegister } from '../model/build-register.ts';
import type { Register } from '../model/register.ts';
import { readPositions } from '../position/read-positions.ts';
import { readRows } from '../rows/read-rows.ts';
import type { LocatedRow, RegisterRows } from '../rows/located-row.ts';
import type { RuleInput } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import { fieldsOf, type TableName } from '../schema/tables.ts';
import { readSource } from '../source/read-source.ts';

/** What the check of a municipality folder came to. */
export interface CheckedRegister {
  readonly municipality: Municipality | undefined;
  /** The register; absent when there is an error. */
  readonly register: Register | undefined;
  readonly issues: readonly Issue[];
  /** Rows read, by table. */
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** Values that must not be published, to look for in the finished site. */
  readonly internalValues: readonly InternalValue[];
}

/** A value of the internal class and where it stands, without the value when it is told of. */
export interface InternalValue {
  readonly value: string;
  /** E.g. `places.contactPerson, row 12`. */
  readonly source: string;
}

/** Exit codes of the commands: fine, problems to mend, or files that could not be read. */
export type Verdict = 0 | 1 | 2;

/** The exit code that a list of problems leads to. */
export function verdictOf(issues: readonly Issue[]): Verdict {
  if (issues.some(({ code }) => unreadableCodes.has(code))) return 2;
  return issues.some((issue) => severityOf(issue) === 'error') ? 1 : 0;
}

/**
 * Reads and checks a municipality folder, or a lone register file: everything wrong is found in one
 * go, and the register is built only when no error was.
 */
export async function checkRegister(folder: string): Promise<CheckedRegister> {
  const isFile = statSync(folder, { throwIfNoEntry: false })?.isFile() ?? false;
  const settings = isFile ? { municipality: undefined, issues: [] } : await readMunicipality(folder);
  const { municipality } = settings;
  const source = await readSource(folder, municipality?.register.source, {
    ignore: [municipality?.basemap.file ?? 'basemap.geojson'],
  });
  const chosen = chooseTables(source.tables, municipality?.register ?? {});
  const { rows, issues: rowIssues } = readAllRows(chosen.tables, municipality?.registerLanguage ?? 'sv');
  const stated =
    municipality?.register.coordinateSystem ?? source.tables.find(({ crs }) => crs !== undefined)?.crs;
  const positions = readPositions(rows, stated);
  const input: RuleInput = { rows, positions, tables: chosen.tables, municipality, asOf: municipality?.asOf };
  const issues = [
    ...settings.issues,
    ...source.issues,
    ...chosen.issues,
    ...rowIssues,
    ...positions.issues,
    ...rules.flatMap((rule) => rule(input)),
  ];
  return {
    municipality,
    register: municipality && verdictOf(issues) === 0 ? buildRegister(input, municipality) : undefined,
    issues,
    rowCounts: countRows(rows),
    internalValues: internalValuesOf(rows, chosen.tables),
  };
}

function readAllRows(tables: readonly MappedTable[], lang: string): { rows: RegisterRows; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <Name extends TableName>(name: Name): readonly LocatedRow<Name>[] =>
    tables
      .filter(({ table }) => table === name)
      .flatMap((table) => {
        const result = readRows<Name>(table, lang);
        issues.push(...result.issues);
        return result.rows;
      });
  const rows = {
    controllers: read('controllers'),
    places: read('places'),
    cameras: read('cameras'),
    reviews: read('reviews'),
    services: read('services'),
  };
  if (tables.length > 0 && rows.places.length === 0 && rows.services.length === 0)
    issues.push({ code: 'register-empty', at: { file: tables[0]!.source.file } });
  return { rows, issues };
}

function countRows(rows: RegisterRows): Record<TableName, number> {
  return {
    controllers: rows.controllers.length,
    places: rows.places.length,
    cameras: rows.cameras.length,
    reviews: rows.reviews.length,
    services: rows.services.length,
  };
}

/** Values of internal text fields, of columns that are not ours, and of rows that are withheld whole. */
function internalValuesOf(rows: RegisterRows, tables: readonly MappedTable[]): InternalValue[] {
  const values: InternalValue[] = [];
  for (const table of Object.keys(rows) as TableName[]) {
    const internal = fieldsOf(table).filter(
      (field) => field.class !== 'public' && (field.cell === 'text' || field.cell === 'id'),
    );
    for (const row of rows[table] as readonly LocatedRow<TableName>[]) {
      const isWithheld = (row.values as { publication?: string }).publication === 'withheld';
      for (const field of isWithheld ? fieldsOf(table) : internal) {
        const value = (row.values as Record<string, unknown>)[field.name];
        if (typeof value === 'string')
          values.push({ value, source: `${table}.${field.name}, ${row.at.row ?? ''}` });
      }
    }
  }
  for (const { source, columns, table } of tables) {
    const ours = new Set(columns.map(({ index }) => index));
    for (const [index, heading] of source.headings.entries()) {
      if (ours.has(index)) continue;
      for (const { cells, row } of source.rows) {
        const cell = cells[index];
        if (typeof cell === 'string' && cell.trim() !== '')
          values.push({ value: cell.trim(), source: `${table} "${heading.text}", ${row}` });
      }
    }
  }
  return values;
}
