import { cornersOf } from '../position/geometry.ts';
import type { MappedTable } from '../columns/map-columns.ts';
import type { LocatedRow, RegisterRows } from '../rows/located-row.ts';
import { fieldsOf, tableNames, type Field, type TableName } from '../schema/tables.ts';
import type { AreaGeometry } from '../schema/geometry.ts';

/** A value that must not be published and where it stands, without the value when it is told of. */
export interface InternalValue {
  readonly value: string;
  /** E.g. `places.contactPerson, 12`. */
  readonly source: string;
}

/**
 * Every value that the finished site can be searched for: texts, ids and coordinates of internal
 * fields, of rows that are withheld whole with their cameras and reviews, and of columns that are not ours. Codes,
 * dates, counts and yes or no stand on any page by chance, so finding them would prove nothing.
 */
export function internalValuesOf(rows: RegisterRows, tables: readonly MappedTable[]): InternalValue[] {
  const withheld = new Set(
    rows.places.filter(({ values }) => values.publication === 'withheld').map(({ values }) => values.id),
  );
  const ofRows = tableNames.flatMap((table) =>
    (rows[table] as readonly LocatedRow<TableName>[]).flatMap((row) => {
      const { id, place } = row.values as { id?: string; place?: string };
      const isWithheld =
        withheld.has(table === 'places' ? id : place) && (table === 'places' || place !== undefined);
      return fieldsOf(table)
        .filter((field) => isWithheld || field.class !== 'public')
        .flatMap((field) =>
          searchable(field, (row.values as Record<string, unknown>)[field.name]).map((value) => ({
            value,
            source: `${table}.${field.name}, ${row.at.row ?? ''}`,
          })),
        );
    }),
  );
  return [...ofRows, ...tables.flatMap(valuesOfOtherColumns)];
}

/** A value as the texts by which it would be found. */
function searchable({ cell }: Field, value: unknown): string[] {
  if (value === undefined) return [];
  switch (cell) {
    case 'text':
    case 'id':
    case 'reference':
    case 'email':
    case 'web-address':
      return typeof value === 'string' ? [value] : Object.values(value as Record<string, string>);
    case 'coordinate':
      return [(value as number).toString()];
    case 'geometry':
      return numbersOf(value as AreaGeometry);
    default:
      return [];
  }
}

function numbersOf(geometry: AreaGeometry): string[] {
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : cornersOf(geometry);
  return positions.flatMap(([x, y]) => [String(x), String(y)]);
}

function valuesOfOtherColumns({ source, columns, table }: MappedTable): InternalValue[] {
  const ours = new Set(columns.map(({ index }) => index));
  return source.headings.flatMap(({ text: heading }, index) =>
    ours.has(index)
      ? []
      : source.rows.flatMap(({ cells, row }) => {
          const cell = cells[index];
          return typeof cell === 'string' && cell.trim() !== ''
            ? [{ value: cell.trim(), source: `${table} "${heading}", ${row}` }]
            : [];
        }),
  );
}
