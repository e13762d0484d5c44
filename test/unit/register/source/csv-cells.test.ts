import { expect, test } from 'vitest';
import { countCells } from '../../../../site/register/source/csv-cells.ts';
import { readCsv } from '../../../../site/register/source/csv.ts';
import { mostCells } from '../../../../site/register/source/records.ts';

test('there are no fewer cells than delimiters and line ends', () => {
  expect(countCells(Buffer.from('id;name\r\na;"b;c"\n'), ';')).toBe(6);
  expect(countCells(Buffer.from('id\tname'), '\t')).toBe(1);
});

test.each([
  ['lines', '\n'],
  ['cells', ';'],
])('a file of millions of empty %s is refused before it is divided', (_, sign) => {
  const bytes = Buffer.concat([Buffer.from('id;name\n'), Buffer.alloc(mostCells, sign)]);
  expect(readCsv(bytes, 'platser.csv', 'platser').issues).toMatchObject([
    { code: 'file-unreadable', variables: { reason: 'too-many-cells' } },
  ]);
});
