import { fieldsOf, type Field, type TableName } from '../../site/register/schema/tables.ts';
import { oddCell, rightCell } from './cells.ts';
import type { Chance } from './chance.ts';

/** A table as somebody might write it: headings are names of fields, cells are texts. */
export interface FuzzedTable {
  readonly name: TableName;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a register, and the mark that each row bears in one of its cells. */
export interface FuzzedTables {
  readonly tables: readonly FuzzedTable[];
  readonly marks: readonly string[];
}

/** The column of each table that takes any text, and so the mark. */
const markedField: Readonly<Record<TableName, string>> = {
  controllers: 'name',
  places: 'name',
  cameras: 'id',
  reviews: 'summary',
  services: 'name',
};

/** Columns that stand where another does, without which it would be an error. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  east: ['north'],
  withheldReason: ['publication', 'secrecyResult'],
};

/** A mark is found again in any encoding, and in no other cell. */
const markOf = (number: number): string => `mark${number}x`;

/** Makes a small register: places always, other tables at times, and odd cells in some registers. */
export function makeTables(chance: Chance): FuzzedTables {
  const oddness = chance.pick([0, 0, 0.02, 0.1, 0.5]);
  const marks: string[] = [];
  const names = (['controllers', 'places', 'cameras', 'reviews', 'services'] as const).filter(
    (name) => name === 'places' || chance.is(0.3),
  );
  const count = 1 + chance.below(5);
  const tables = names.map((name): FuzzedTable => {
    const isThere = new Map<string, boolean>();
    const fields = fieldsOf(name).filter(({ name: field, required }) => {
      const others = neededBy[field];
      const is = others === undefined ? chance.is(0.2) : others.some((other) => isThere.get(other) === true);
      isThere.set(field, required || field === markedField[name] || is);
      return isThere.get(field);
    });
    const rows = Array.from({ length: name === 'places' ? count : 1 + chance.below(3) }, (_, row) =>
      fields.map((field) => {
        if (field.name === markedField[name]) {
          marks.push(markOf(marks.length));
          return marks.at(-1)!;
        }
        return chance.is(oddness) ? oddCell(chance) : cellOf(name, field, row, count, chance);
      }),
    );
    return { name, headings: fields.map((field) => field.name), rows };
  });
  return { tables, marks };
}

/** Ids are each row's own, and those of places are what other tables refer to. */
function cellOf(table: TableName, field: Field, row: number, places: number, chance: Chance): string {
  if (field.name === 'id') return `${table}-${row}`;
  if (field.name === 'place') return `places-${chance.below(places)}`;
  return field.required || neededBy[field.name] !== undefined || field.name === 'north' || chance.is(0.8)
    ? rightCell(field, chance)
    : '';
}
