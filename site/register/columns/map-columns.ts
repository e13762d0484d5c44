import { comparable, isEmpty } from '../cells/reading.ts';
import { hoursOfUnit } from '../cells/retention.ts';
import type { Issue, Location } from '../issue.ts';
import { fieldsOf, type Field, type TableName } from '../schema/tables.ts';
import type { SourceTable } from '../source-table.ts';
import { headingOf, headingsOf } from './headings.ts';

/** What a column of the source holds. */
export interface MappedColumn {
  /** Place among the cells of a row, from 0. */
  readonly index: number;
  /** The heading as written. */
  readonly heading: string;
  readonly field: Field;
  /** The language that the heading names in brackets, for texts in several languages. */
  readonly lang?: string | undefined;
  /** Hours that a bare number in a column of retention stands for, where the heading names a unit. */
  readonly unit: number | undefined;
}

/** A source table with its columns understood. */
export interface MappedTable {
  readonly table: TableName;
  readonly source: SourceTable;
  readonly columns: readonly MappedColumn[];
  /** Fields without a column. */
  readonly absent: readonly Field[];
  readonly issues: readonly Issue[];
}

/** Headings that the settings map by hand: field → heading or headings. */
export type ColumnSettings = Readonly<Record<string, string | readonly string[]>>;

const languageSuffix = /\s*\[([a-z]{2,3})\]$/i;

/** Understands the headings of a source table. Columns that mean nothing to us are reported and left out. */
export function mapColumns(
  source: SourceTable,
  table: TableName,
  settings: ColumnSettings = {},
): MappedTable {
  const at = (column?: string): Location => ({ file: source.file, sheet: source.sheet, column });
  const stated = new Map<string, Field>();
  for (const field of fieldsOf(table)) {
    for (const heading of [settings[field.name] ?? []].flat()) stated.set(comparable(heading), field);
  }
  const issues: Issue[] = [];
  const columns: MappedColumn[] = [];
  const statedFields = new Set([...stated.values()].map(({ name }) => name));
  for (const [index, heading] of source.headings.entries()) {
    const hasValues = (): boolean => source.rows.some(({ cells }) => !isEmpty(cells[index]));
    if (heading.text.trim() === '') {
      if (hasValues()) issues.push({ code: 'heading-empty', at: at(), value: String(heading.column) });
      continue;
    }
    const lang = languageSuffix.exec(heading.text)?.[1]?.toLowerCase();
    const words = comparable(lang === undefined ? heading.text : heading.text.replace(languageSuffix, ''));
    // A field that the settings map by hand is not looked for under other headings.
    const known = headingsOf(table).get(words);
    const field =
      stated.get(comparable(heading.text)) ?? (known && !statedFields.has(known.name) ? known : undefined);
    if (!field || (lang !== undefined && !field.translatable)) {
      issues.push({ code: 'heading-unknown', at: at(heading.text), value: heading.text });
      continue;
    }
    if (columns.some((column) => column.field === field && column.lang === lang)) {
      issues.push({ code: 'heading-repeated', at: at(heading.text), value: heading.text });
      continue;
    }
    const unit = field.cell === 'hours-of-retention' ? unitIn(heading.text) : undefined;
    columns.push({ index, heading: heading.text, field, lang, unit });
  }
  const absent = fieldsOf(table).filter((field) => !columns.some((column) => column.field === field));
  for (const field of absent) {
    if (!field.required) continue;
    const found = source.headings
      .map(({ text }) => text)
      .filter(Boolean)
      .join(', ');
    const heading = headingOf(table, field.name, 'sv');
    issues.push({
      code: 'heading-missing',
      at: at(),
      variables: { heading, field: field.name, table, found },
    });
  }
  return { table, source, columns, absent, issues };
}

/** The unit that a heading names, in hours, e.g. `Lagringstid (dygn)`; undefined where it names none or several. */
function unitIn(heading: string): number | undefined {
  const words = heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const units = new Set(words.map(hoursOfUnit).filter((unit) => unit !== undefined));
  return units.size === 1 ? [...units][0] : undefined;
}
