import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaIssue } from '../../../../site/register/rows/schema-issue.ts';
import { id, localTextSchema, text } from '../../../../site/register/schema/field.ts';

const of = (schema: z.ZodType, value: unknown) =>
  schemaIssue(schema.safeParse(value).error!.issues[0]!, value);

test('what the schema refuses is told by the code of its kind', () => {
  expect(of(text(), undefined)).toEqual({ code: 'cell-missing' });
  expect(of(id(), 'å')).toMatchObject({ code: 'id-wrong', value: 'å' });
  expect(of(z.email(), 'a at b')).toMatchObject({ code: 'email-wrong' });
  expect(of(z.url(), 'b.se')).toMatchObject({ code: 'web-address-wrong' });
  expect(of(z.iso.date(), '2026-02-30')).toMatchObject({ code: 'date-wrong' });
  expect(of(z.int(), 1.5)).toMatchObject({ code: 'number-wrong' });
  expect(of(z.number().min(3), 2)).toMatchObject({
    code: 'number-out-of-range',
    variables: { least: 3, most: '' },
  });
  expect(of(z.number().max(3), 4)).toMatchObject({
    code: 'number-out-of-range',
    variables: { least: '', most: 3 },
  });
});

test('a text that is too long tells how long, the longest of several languages', () => {
  const value = { sv: 'a', en: 'b'.repeat(6001) };
  expect(of(localTextSchema, value)).toMatchObject({
    code: 'text-too-long',
    variables: { length: 6001, most: 6000 },
  });
});

test('a value is never repeated at full length', () => {
  expect(of(z.email(), 'x'.repeat(1000)).value).toHaveLength(200);
});
