import { geojsonToWKT } from '@terraformer/wkt';
import type { Register } from '../register/model/register.ts';
import type { ColumnForm, DataRecord, Dataset } from './datasets.ts';

/** A cell: a number, a text, yes or no, or nothing. */
export type DataCell = string | number | boolean | null;

/** The records of a dataset as a table. */
export interface DataTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

interface Column {
  readonly name: string;
  readonly form: ColumnForm;
  /** The language of a text. */
  readonly lang?: string | undefined;
}

/** The table of a dataset. Texts have a column for each language that the register gives any text in. */
export function dataTable(dataset: Dataset, register: Register): DataTable {
  const records = dataset.recordsOf(register);
  const langs = langsOf(dataset, records, register.municipality.registerLanguage);
  const columns = dataset.fields.flatMap(({ name, form }): Column[] =>
    form === 'local-text' ? langs.map((lang) => ({ name, form, lang })) : [{ name, form }],
  );
  return {
    headings: columns.map(({ name, lang }) => (lang === undefined ? name : `${name}_${lang}`)),
    rows: records.map((record) => columns.map((column) => cellOf(record[column.name], column))),
  };
}

function langsOf({ fields }: Dataset, records: readonly DataRecord[], first: string): readonly string[] {
  const names = fields.filter(({ form }) => form === 'local-text').map(({ name }) => name);
  const found = new Set(
    records.flatMap((record) => names.flatMap((name) => Object.keys(record[name] ?? {}))),
  );
  found.delete(first);
  return [first, ...[...found].sort()];
}

function cellOf(value: unknown, { form, lang }: Column): DataCell {
  if (value === undefined) return null;
  switch (form) {
    case 'value':
      return value as DataCell;
    case 'local-text':
      return (value as Readonly<Record<string, string>>)[lang!] ?? null;
    case 'codes':
      return (value as readonly string[]).join(' ');
    case 'json':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'wkt':
      return geojsonToWKT(value as Parameters<typeof geojsonToWKT>[0]);
  }
}
