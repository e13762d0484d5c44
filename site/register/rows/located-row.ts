import type { Location } from '../issue.ts';
import type { TableName, TableRow } from '../schema/tables.ts';

/** A row with typed values and the place where each stands. Values that could not be read are absent. */
export interface LocatedRow<Name extends TableName> {
  readonly values: Partial<TableRow<Name>>;
  readonly at: Location;
  /** The heading of each field that has a column, to point at a cell. */
  readonly headings: ReadonlyMap<string, string>;
  /** Geometry of a GeoJSON feature as read; rules and the model place it. */
  readonly geometry?: unknown;
  /** Whether all that the schema wants is there and right. */
  readonly isValid: boolean;
}

/** All rows of a register, by table. */
export type RegisterRows = { readonly [Name in TableName]: readonly LocatedRow<Name>[] };

/** The place of one cell of a row. */
export function cellOf(row: LocatedRow<TableName>, field: string): Location {
  return { ...row.at, column: row.headings.get(field) };
}
