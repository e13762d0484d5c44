import type { TableName, TableRow } from '../schema/tables.ts';
import type { LocatedRow, RegisterRows } from './located-row.ts';

/**
 * Rows in which a controller or place that is referred to by its name is referred to by its id instead: people who
 * keep a register write “Kommunstyrelsen”, not `ks`. Only a name that a single row bears is understood, whatever
 * its capitals and spaces; anything else is left for the rules to report.
 */
export function referByName(rows: RegisterRows): RegisterRows {
  const controllers = idsByName(rows.controllers);
  const places = idsByName(rows.places);
  return {
    controllers: rows.controllers,
    places: refer(rows.places, 'controller', controllers),
    services: refer(rows.services, 'controller', controllers),
    cameras: refer(rows.cameras, 'place', places),
    reviews: refer(rows.reviews, 'place', places),
  };
}

/** What a written reference means: the id itself, or the id of the only row with that name. */
type IdsByName = ReadonlyMap<string, string | undefined>;

function idsByName(rows: readonly LocatedRow<'controllers' | 'places'>[]): IdsByName {
  const ids = new Map<string, string | undefined>();
  for (const { values } of rows) {
    if (typeof values.name !== 'string' || values.id === undefined) continue;
    const name = folded(values.name);
    ids.set(name, ids.has(name) ? undefined : values.id);
  }
  for (const { values } of rows) if (values.id !== undefined) ids.set(folded(values.id), values.id);
  return ids;
}

function refer<Name extends TableName>(
  rows: readonly LocatedRow<Name>[],
  field: keyof TableRow<Name> & string,
  ids: IdsByName,
): readonly LocatedRow<Name>[] {
  return rows.map((row) => {
    const written: unknown = row.values[field];
    const id = typeof written === 'string' ? ids.get(folded(written)) : undefined;
    return id === undefined || id === written ? row : { ...row, values: { ...row.values, [field]: id } };
  });
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
