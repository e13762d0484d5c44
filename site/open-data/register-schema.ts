import { z } from 'zod';
import { tableNames, tableSchemas } from '../register/schema/tables.ts';

/** The JSON Schema (draft 2020-12) of the register's tables, with the class of each field. */
export function registerSchema(): Record<string, unknown> {
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      { type: 'array', items: z.toJSONSchema(tableSchemas[table], { target: 'draft-2020-12' }) },
    ]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Insyn register',
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(tables).map(([table, schema]) => {
        const { $schema: _draft, ...items } = schema.items as Record<string, unknown>;
        return [table, { ...schema, items }];
      }),
    ),
    required: ['places'],
  };
}
