import type { z } from 'zod';
import { cameraSchema } from './cameras.ts';
import { controllerSchema } from './controllers.ts';
import type { FieldMeta } from './field.ts';
import { placeSchema } from './places.ts';
import { reviewSchema } from './reviews.ts';
import { serviceSchema } from './services.ts';

/** The tables of a register, in the order in which a workbook holds them. */
export const tableSchemas = {
  controllers: controllerSchema,
  places: placeSchema,
  cameras: cameraSchema,
  reviews: reviewSchema,
  services: serviceSchema,
} as const;

/** The name of a table. */
export type TableName = keyof typeof tableSchemas;
/** A valid row of the named table. */
export type TableRow<Name extends TableName> = z.output<(typeof tableSchemas)[Name]>;

/** The names of the tables, in order. */
export const tableNames = Object.keys(tableSchemas) as TableName[];

/** A field of a table: its name, what the schema says of it, and whether a row must have it. */
export interface Field extends FieldMeta {
  readonly name: string;
  readonly required: boolean;
}

function readFields(table: TableName): readonly Field[] {
  const shape: Readonly<Record<string, z.ZodType>> = tableSchemas[table].shape;
  return Object.entries(shape).map(([name, schema]) => {
    const meta = schema.meta();
    if (!meta?.class || !meta.cell)
      throw new Error(`The field ${table}.${name} has no class or no cell kind.`);
    return { ...(meta as FieldMeta), name, required: !schema.safeParse(undefined).success };
  });
}

const fieldsByTable: Record<TableName, readonly Field[]> = {
  controllers: readFields('controllers'),
  places: readFields('places'),
  cameras: readFields('cameras'),
  reviews: readFields('reviews'),
  services: readFields('services'),
};

/** The fields of a table, in the order of its columns. */
export function fieldsOf(table: TableName): readonly Field[] {
  return fieldsByTable[table];
}

/** The row without its internal and forbidden fields: all that may leave the register. */
export function publicPart(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const field of fieldsByTable[table]) {
    if (field.class === 'public' && row[field.name] !== undefined) part[field.name] = row[field.name];
  }
  return part;
}
