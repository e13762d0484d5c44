import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTable } from '../../../../site/register/source/build-table.ts';
import { mostCells } from '../../../../site/register/source/records.ts';
import type { Cell } from '../../../../site/register/source-table.ts';

const build = (rows: readonly (readonly Cell[])[]) =>
  buildTable(
    { name: 'platser', file: 'a.xlsx', sheet: 'Platser' },
    rows.map((cells, index) => ({ row: index + 1, cells })),
  );
const isFilled = (cell: Cell): boolean => cell !== null && String(cell).trim() !== '';

test('every row with anything in it is read, named in an issue, or a title or the headings', () => {
  const cell = fc.constantFrom<Cell>(null, '', ' ', 'id', 'Namn', 'Badet', 7, true, '58', '9312');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }), (rows) => {
      const { table, issues } = build(rows);
      const filled = rows.flatMap((cells, index) => (cells.some(isFilled) ? [index + 1] : []));
      if (!table) {
        expect(filled).toEqual([]);
        return;
      }
      const kept = new Set([...table.rows.map(({ row }) => row), ...issues.map(({ at }) => at.row)]);
      const lost = filled.filter((row) => !kept.has(row));
      const titles = lost.slice(0, -1);
      // The last that is neither read nor named is the row of headings itself.
      expect(table.headings.length).toBeGreaterThan(0);
      for (const row of titles) expect(rows[row - 1]!.filter(isFilled)).toHaveLength(1);
      for (const { row, cells } of table.rows) {
        expect(row).toBeGreaterThan(lost.at(-1)!);
        expect(cells).toHaveLength(table.headings.length);
        expect(cells.filter(isFilled)).toEqual(
          rows[row - 1]!.slice(0, table.headings.length).filter(isFilled),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('headings stand on one line and keep the number of their column', () => {
  const { table } = build([
    ['id', null, 'Namn\npå  platsen', ' '],
    ['a', 'b', 'c'],
  ]);
  expect(table!.headings).toEqual([
    { text: 'id', column: 1 },
    { text: '', column: 2 },
    { text: 'Namn på platsen', column: 3 },
  ]);
});

test('a row that is longer than the headings is told of and kept as far as they go', () => {
  const { table, issues } = build([
    ['id', 'name'],
    ['a', 'b', null, 'c'],
    ['d', 'e', '', ' '],
  ]);
  expect(table!.rows).toEqual([
    { row: 2, cells: ['a', 'b'] },
    { row: 3, cells: ['d', 'e'] },
  ]);
  expect(issues).toEqual([
    {
      code: 'row-too-long',
      at: { file: 'a.xlsx', sheet: 'Platser', row: 2 },
      variables: { cells: 4, headings: 2 },
    },
  ]);
});

test('a text of more than a million characters is told of at its cell', () => {
  const { issues } = build([
    ['id', 'area'],
    ['a', 'x'.repeat(1_000_001)],
  ]);
  expect(issues).toMatchObject([{ code: 'text-too-long', at: { row: 2, column: 'area' } }]);
});

test('few filled cells that would come to very many are refused before they are laid out', () => {
  const headings = Array.from({ length: 1000 }, () => 'ord');
  const rows = [headings, ...Array.from({ length: mostCells / 1000 }, () => ['a'])];
  const { table, issues } = build(rows);
  expect(table).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'file-unreadable', variables: { reason: 'too-many-cells' } }]);
});

test('more columns than a sheet of Excel has are refused', () => {
  const { issues } = build([Array.from({ length: 16_385 }, (_, index) => `k${index}`), ['a']]);
  expect(issues).toMatchObject([{ code: 'file-unreadable', variables: { reason: 'too-many-cells' } }]);
});
