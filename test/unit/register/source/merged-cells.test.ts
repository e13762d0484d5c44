import { expect, test } from 'vitest';
import { createMergeReader } from '../../../../site/register/source/merged-cells.ts';

const sheet =
  '<x:worksheet><x:sheetData><x:row><x:c><x:v>mergeCell ref="A1:A2"</x:v></x:c></x:row></x:sheetData>' +
  '<x:mergeCells count="2"><x:mergeCell ref="A2:A4"/><x:mergeCell ref="AA10:AB10"/></x:mergeCells></x:worksheet>';
const found = [
  { rows: [2, 4], columns: [1, 1] },
  { rows: [10, 10], columns: [27, 28] },
];

test('joined cells are found wherever the bytes of a sheet are parted', () => {
  for (let at = 0; at <= sheet.length; at++) {
    const { take, merged } = createMergeReader();
    take(Buffer.from(sheet.slice(0, at)));
    take(Buffer.from(sheet.slice(at)));
    expect(merged()).toEqual(found);
  }
});

test('a sheet without rows or without joined cells has none', () => {
  for (const text of ['', '<sheetData/>', '<sheetData></sheetData>']) {
    const { take, merged } = createMergeReader();
    take(Buffer.from(text));
    expect(merged()).toEqual([]);
  }
});
