import { statSync } from 'node:fs';
import {
  noMunicipality,
  readMunicipality,
  type ReadMunicipality,
} from '../../municipality/read-municipality.ts';
import type { Municipality } from '../../municipality/schema.ts';
import { readLicensedSet } from '../../symbols/licensed/read-licensed-set.ts';
import type { CodeSettings } from '../cells/codes.ts';
import { chooseTables, tellHiddenSheets } from '../columns/choose-tables.ts';
import { tableNamed } from '../columns/headings.ts';
import type { MappedTable } from '../columns/map-columns.ts';
import { severityOf, unreadableCodes, type Issue } from '../issue.ts';
import { buildRegister, isPublished } from '../model/build-register.ts';
import type { Register } from '../model/register.ts';
import { readPositions, type StatedSystem } from '../position/read-positions.ts';
import { readRows } from '../rows/read-rows.ts';
import type { LocatedRow, RegisterRows } from '../rows/located-row.ts';
import { referByName } from '../rows/refer-by-name.ts';
import type { RuleInput } from '../rules/rule.ts';
import { rules } from '../rules/rules.ts';
import type { TableName } from '../schema/tables.ts';
import type { SourceTable } from '../source-table.ts';
import { readSource } from '../source/read-source.ts';
import { hideForbidden } from './hide-forbidden.ts';
import { internalValuesOf, type InternalValue } from './internal-values.ts';

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
  /** Numbers of places that may not be told of at all, not even as places that were there before. */
  readonly hiddenIds: ReadonlySet<string>;
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
  const settings = isFile ? noMunicipality : await readMunicipality(folder);
  const { municipality, usable } = settings;
  const symbols = isFile ? { issues: [] } : readLicensedSet(folder);
  const source = await readSource(folder, usable.register?.source, {
    ignore: [usable.basemap?.file ?? 'basemap.geojson'],
    isSideTable: (name) => (tableNamed(name) ?? 'places') !== 'places',
  });
  const chosen = chooseTables(source.tables, usable.register ?? {});
  const { rows, issues: rowIssues } = readAllRows(
    chosen.tables,
    usable.registerLanguage ?? 'sv',
    usable.register?.codes,
  );
  const positions = readPositions(rows, statedSystem(settings, source.tables));
  const input: RuleInput = {
    rows,
    positions,
    tables: chosen.tables,
    sources: source.tables,
    settingTexts: settings.texts,
    municipality,
    asOf: usable.asOf,
  };
  const issues = [
    ...settings.issues,
    ...symbols.issues,
    ...source.issues,
    ...tellHiddenSheets(source.hiddenSheets ?? []),
    ...chosen.issues,
    ...rowIssues,
    ...positions.issues,
    ...rules.flatMap((rule) => rule(input)),
  ];
  return {
    municipality,
    register: municipality && verdictOf(issues) === 0 ? buildRegister(input, municipality) : undefined,
    issues: hideForbidden(issues, rows.places),
    rowCounts: countRows(rows),
    internalValues: internalValuesOf(rows, chosen.tables),
    hiddenIds: new Set(
      rows.places.filter(({ values }) => !isPublished(values)).map(({ values }) => values.id ?? ''),
    ),
  };
}

/** The coordinate system that the settings name, or else a file of its own. */
function statedSystem(
  { usable, locate }: ReadMunicipality,
  tables: readonly SourceTable[],
): StatedSystem | undefined {
  const name = usable.register?.coordinateSystem;
  if (name !== undefined) return { name, at: locate(['register', 'coordinateSystem']) };
  const table = tables.find(({ crs }) => crs !== undefined);
  return table?.crs === undefined ? undefined : { name: table.crs, at: { file: table.file } };
}

function readAllRows(
  tables: readonly MappedTable[],
  lang: string,
  codes: CodeSettings | undefined,
): { rows: RegisterRows; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <Name extends TableName>(name: Name): readonly LocatedRow<Name>[] =>
    tables
      .filter(({ table }) => table === name)
      .flatMap((table) => {
        const result = readRows<Name>(table, lang, codes);
        // Not spread: there may be more than a function takes as arguments.
        for (const issue of result.issues) issues.push(issue);
        return result.rows;
      });
  const rows = referByName({
    controllers: read('controllers'),
    places: read('places'),
    cameras: read('cameras'),
    reviews: read('reviews'),
    services: read('services'),
  });
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
