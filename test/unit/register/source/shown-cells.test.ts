import { expect, test } from 'vitest';
import { createHintReader, readShownCells } from '../../../../site/register/source/shown-cells.ts';
import { listParts } from '../../../../site/register/source/zip-directory.ts';
import { writeZip } from './zip-archive.ts';

const hinted = (text: string, at: number): boolean => {
  const { take, isSeen } = createHintReader();
  take(Buffer.from(text.slice(0, at)));
  take(Buffer.from(text.slice(at)));
  return isSeen();
};

test.each([
  '<c><f>A1</f></c>',
  '<x:c><x:f>A1</x:f></x:c>',
  '<x:c><x:f t="shared"/></x:c>',
  '<row r="1" hidden="1"/>',
])('%s is seen wherever its bytes are parted', (text) => {
  for (let at = 0; at <= text.length; at++) expect(hinted(text, at)).toBe(true);
});

test('values alone give no hint', () => {
  expect(hinted('<row r="1"><c r="A1"><v>1</v></c></row>', 12)).toBe(false);
});

test('rows and cells that do not say where they stand follow on those before them', async () => {
  const show = (value: number): string => String(value);
  const sheet =
    '<x:worksheet><x:sheetData><x:row r="3" hidden="true"><x:c/><x:c s="2"><x:v>1</x:v></x:c></x:row>' +
    '<x:row><x:c r="AB4" s="2" t="s"><x:v>0</x:v></x:c><x:c><x:f>A1</x:f></x:c><x:c><x:f>A1</x:f><x:v/></x:c></x:row>' +
    '</x:sheetData></x:worksheet>';
  const bytes = writeZip([{ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(sheet) }]);
  expect(await readShownCells(bytes, listParts(bytes)![0]!, new Map([[2, show]]))).toEqual({
    formatted: [{ row: 3, column: 2, show }],
    unsolved: [{ row: 4, column: 29 }],
    hiddenRows: new Set([3]),
  });
});
