import { expect, test } from 'vitest';
import { findHeadingRow } from '../../../../site/register/source/heading-row.ts';
import type { Cell } from '../../../../site/register/source-table.ts';

const find = (...rows: readonly (readonly Cell[])[]) =>
  findHeadingRow(rows.map((cells, index) => ({ row: index + 1, cells })));
const headings = ['id', 'name', 'address', 'kind'];
const place = ['a', 'Badet', 'Badgatan 2', 'bad'];

test.each([
  ['the first row', [headings, place], 0],
  ['below a title', [['Kameraregister'], [], headings, place, place], 2],
  [
    'below a title and a line of two cells',
    [['Kameraregister'], ['Datum', '2026-01-01'], headings, place],
    2,
  ],
  ['below a row of numbers', [[1, 2, 3, 4], headings, place], 1],
  ['above narrower rows', [headings, ['a', 'Badet'], ['b', 'Hallen']], 0],
  [
    'above rows that fell apart at decimal commas',
    [
      ['id', 'name', 'area', 'north', 'east'],
      ['a', 'Badet', 'Entrén', '58', '9312', '13', '2745'],
    ],
    0,
  ],
  ['above one row that fell apart', [headings, [...place, 'x', 'y', 'z'], place, place, place], 0],
  ['a lone column', [['id'], ['a'], ['b']], 0],
  ['alone', [headings], 0],
  [
    'numbers, where there are no words',
    [
      [1, 2],
      [3, 4],
    ],
    0,
  ],
  ['nowhere, where every row is empty', [[], [null, ''], [' ']], -1],
  ['nowhere, where there are no rows', [], -1],
] as const)('the headings stand %s', (_, rows, place) => {
  expect(find(...rows)).toBe(place);
});
