import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCell } from '../../../../site/register/cells/read-cell.ts';
import { issueCodes } from '../../../../site/register/issue.ts';
import { fieldsOf, tableNames } from '../../../../site/register/schema/tables.ts';
import type { Cell } from '../../../../site/register/source-table.ts';

const fields = tableNames.flatMap((table) => fieldsOf(table));

test('a cell of any kind in any column gives a value, a known problem, or nothing where it is empty', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('1', '2', '0', '-', '–', ',', '.', ':', ';', ' ', 'm', 'å', 'n', '\n'),
    }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: true }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields), cell, (field, each) => {
      const reading = readCell(field, each);
      if (reading === undefined) return;
      if ('problem' in reading) expect(issueCodes).toHaveProperty(reading.problem);
      else expect(reading.value).not.toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('only a number of kronor must not be one of thousands: coordinates and metres have three decimals', () => {
  const numbers = fields.filter(({ cell }) => cell === 'number' || cell === 'coordinate');
  const refused = numbers.filter((field) => 'problem' in (readCell(field, '12.500') ?? {}));
  expect(refused.map(({ name }) => name)).toEqual([
    'costPurchase',
    'costYearly',
    'costProject',
    'costPerCameraMonth',
  ]);
});

test.each(['#REF!', '#N/A', '#SAKNAS!', '#VÄRDEFEL!', '#DIV/0!', '########', ' #namn? '])(
  '%s is told of in every column',
  (text) => {
    for (const field of fields) expect(readCell(field, text)).toEqual({ problem: 'formula-failed' });
  },
);

test('a text that merely begins like a failed formula is text', () => {
  const name = fields.find((field) => field.name === 'name')!;
  expect(readCell(name, '#Kamera')).toEqual({ value: '#Kamera' });
});

test.each(['{"sv":"Entrén","en":"The entrance"}', '[{"street":"Badgatan 2"}]', '{}'])(
  'what JSON holds as %s is never published as text',
  (text) => {
    for (const field of fields.filter(({ cell }) => cell === 'text' || cell === 'reference'))
      expect(readCell(field, text)).toEqual({ problem: 'value-nested' });
  },
);

test.each(['{ingen uppgift}', '[Borttagen]', '[1]'])('%s is text', (text) => {
  const name = fields.find((field) => field.name === 'name')!;
  expect(readCell(name, text)).toEqual({ value: text });
});
