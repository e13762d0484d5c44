import { isEmpty } from '../../site/register/cells/reading.ts';
import { chooseTables } from '../../site/register/columns/choose-tables.ts';
import type { MappedColumn, MappedTable } from '../../site/register/columns/map-columns.ts';
import type { Cell, SourceTable } from '../../site/register/source-table.ts';
import { generatedRow, variedFields } from './generated-cells.ts';

/** A table of a generated register, as a civil servant would have written it. */
export interface GeneratedTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Fields that say nothing of a place that is watched now and shown whole. */
const leftEmpty: ReadonlySet<string> = new Set(['withheldReason', 'endDate']);

/** Only rows that are shown whole serve as models: a withheld place has no page to measure. */
const shownWhole: Readonly<Record<string, string>> = { publication: 'Visas', status: 'Pågår' };

/** Rows with every column filled: what a row lacks it has from the first that has it. */
function filledRows({ source, columns }: MappedTable): string[][] {
  const textOf = (cells: readonly Cell[], { index }: MappedColumn): string => String(cells[index] ?? '');
  const models = source.rows.filter(({ cells }) =>
    columns.every(({ index, field }) => {
      const wanted = shownWhole[field.name];
      return wanted === undefined || cells[index] === wanted;
    }),
  );
  const fallbacks = columns.map((column) => {
    const filled = source.rows.find(({ cells }) => !isEmpty(cells[column.index]));
    return filled && !leftEmpty.has(column.field.name) ? textOf(filled.cells, column) : '';
  });
  return models.map(({ cells }) =>
    columns.map((column, index) => textOf(cells, column) || fallbacks[index]!),
  );
}

/** The rows of a table, made as they are asked for: 100,000 of them need not be held at once. */
function* generateRows(
  table: MappedTable,
  columns: readonly MappedColumn[],
  count: number,
): Generator<Cell[]> {
  const models = filledRows({ ...table, columns });
  const varied = columns.map(({ field }) => variedFields[table.table]?.[field.name]);
  for (let number = 0; number < count; number++) {
    const row = generatedRow(number);
    const model = models[number % models.length]!;
    yield model.map((cell, index) => varied[index]?.(row, cell) ?? cell);
  }
}

/**
 * A register of as many places as wanted after the model of another: each has one camera and one review, every
 * column is filled, and the texts stand in the language of the register alone. The other tables are as they were.
 */
export function generateRegister(model: readonly SourceTable[], places: number): GeneratedTable[] {
  return chooseTables(model, {}).tables.map((table) => {
    const { name, headings, rows } = table.source;
    if (!(table.table in variedFields))
      return { name, headings: headings.map(({ text }) => text), rows: rows.map(({ cells }) => cells) };
    const columns = table.columns.filter(({ lang }) => lang === undefined);
    return {
      name,
      headings: columns.map(({ heading }) => heading),
      rows: { [Symbol.iterator]: () => generateRows(table, columns, places) },
    };
  });
}
