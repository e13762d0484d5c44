import type { MappedColumn, MappedTable } from '../columns/map-columns.ts';
import { headingOf } from '../columns/headings.ts';
import type { CodeSettings } from '../cells/codes.ts';
import { readCell } from '../cells/read-cell.ts';
import { asText, isEmpty } from '../cells/reading.ts';
import type { Issue, Location } from '../issue.ts';
import { tableSchemas, type TableName, type TableRow } from '../schema/tables.ts';
import type { SourceRow } from '../source-table.ts';
import type { LocatedRow } from './located-row.ts';
import { schemaIssue } from './schema-issue.ts';
import { templateRowFinder } from './template-rows.ts';

/** The typed rows of one table and every problem of their cells. */
export interface ReadRows<Name extends TableName> {
  readonly rows: readonly LocatedRow<Name>[];
  readonly issues: readonly Issue[];
}

/**
 * Reads every cell of a table and checks every row against the schema.
 *
 * @param lang Language of texts whose heading names none.
 * @param codes The municipality's own words for codes.
 */
export function readRows<Name extends TableName>(
  mapped: MappedTable,
  lang: string,
  codes: CodeSettings = {},
): ReadRows<Name> {
  const rows: LocatedRow<Name>[] = [];
  const issues: Issue[] = repeatedTexts(mapped, lang);
  const headings = new Map(mapped.columns.map(({ field, heading }) => [field.name, heading]));
  const absent = new Set(mapped.absent.map(({ name }) => name));
  const templateRow = templateRowFinder(mapped);
  for (const sourceRow of mapped.source.rows) {
    const at: Location = { file: mapped.source.file, sheet: mapped.source.sheet, row: sourceRow.row };
    const template = templateRow(sourceRow);
    if (template === 'help') continue;
    if (template === 'example') {
      issues.push({ code: 'example-row', at });
      continue;
    }
    const values: Record<string, unknown> = {};
    const problems = new Set<string>();
    for (const column of mapped.columns)
      readColumn(column, sourceRow, values, problems, issues, at, lang, codes);
    if (Object.keys(values).length === 0 && problems.size === 0 && !sourceRow.geometry) {
      if (!sourceRow.cells.every(isEmpty)) issues.push({ code: 'row-without-values', at });
      continue;
    }
    const checked = tableSchemas[mapped.table].safeParse(values);
    for (const problem of checked.error?.issues ?? []) {
      const name = String(problem.path[0]);
      // A required column that is missing is told once for the table; a cell that could not be read has been told.
      if (problems.has(name) || (absent.has(name) && values[name] === undefined)) continue;
      problems.add(name);
      const heading = headings.get(name) ?? headingOf(mapped.table, name, 'sv');
      issues.push({ ...schemaIssue(problem, values[name]), at: { ...at, column: heading } });
      Reflect.deleteProperty(values, name);
    }
    const typed = values as Partial<TableRow<Name>>;
    rows.push({
      values: typed,
      at,
      headings,
      geometry: sourceRow.geometry,
      isValid: checked.success && problems.size === 0,
    });
  }
  return { rows, issues };
}

/** Columns that name the language of the register in brackets, beside the same column without. */
function repeatedTexts({ source, columns }: MappedTable, lang: string): Issue[] {
  const bare = new Set(columns.filter((column) => column.lang === undefined).map(({ field }) => field));
  return columns
    .filter((column) => column.lang === lang && bare.has(column.field))
    .map(({ heading }) => ({
      code: 'heading-repeated',
      at: { file: source.file, sheet: source.sheet, column: heading },
      value: heading,
    }));
}

function readColumn(
  column: MappedColumn,
  row: SourceRow,
  values: Record<string, unknown>,
  problems: Set<string>,
  issues: Issue[],
  at: Location,
  lang: string,
  codes: CodeSettings,
): void {
  const cell = row.cells[column.index] ?? null;
  if (isEmpty(cell)) return;
  const { field } = column;
  const reading = readCell(field, cell, column.unit, codes);
  if (!reading) return;
  const place = { ...at, column: column.heading };
  if ('problem' in reading) {
    problems.add(field.name);
    const value = String(reading.variables?.['found'] ?? asText(cell)).slice(0, 200);
    issues.push({ code: reading.problem, at: place, value, variables: reading.variables });
    return;
  }
  if (reading.remark) issues.push({ code: reading.remark, at: place });
  if (field.translatable) {
    values[field.name] = {
      ...(values[field.name] as object | undefined),
      [column.lang ?? lang]: reading.value,
    };
  } else values[field.name] = reading.value;
}
