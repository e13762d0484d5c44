import { z } from 'zod';
import { dataVersion, type Dataset } from './datasets.ts';

/** What the register's schema says of a field for its own use. */
const forOurselves = ['class', 'cell', 'translatable', 'isKronor', 'statutory', '$schema'] as const;

/** The JSON Schema (draft 2020-12) of a dataset's JSON file; `$defs.record` is that of one record. */
export function dataSchema({ name, fields }: Dataset, address: string): Readonly<Record<string, unknown>> {
  const shape = Object.fromEntries(fields.map((field) => [field.name, field.schema]));
  const record = z.toJSONSchema(z.strictObject(shape), {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      for (const key of forOurselves) Reflect.deleteProperty(jsonSchema, key);
    },
  });
  const text = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: name,
    type: 'object',
    properties: {
      $schema: text,
      version: { const: dataVersion },
      asOf: { type: 'string', format: 'date' },
      municipality: text,
      licence: text,
      records: { type: 'array', items: { $ref: '#/$defs/record' } },
    },
    required: ['version', 'asOf', 'municipality', 'licence', 'records'],
    $defs: { record },
  };
}
