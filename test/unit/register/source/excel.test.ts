import fc from 'fast-check';
import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { bombs } from '../../../attacks/bombs.ts';
import { readExcel } from '../../../../site/register/source/excel.ts';
import type { Cell } from '../../../../site/register/source-table.ts';

const read = async (sheets: readonly WriteSheet[], options: Partial<WriteOptions> = {}) =>
  readExcel(await writeXlsx({ ...options, sheets: [...sheets] }), 'register.xlsx');
const readRows = async (rows: NonNullable<WriteSheet['rows']>, options: Partial<WriteOptions> = {}) => {
  const { tables, issues } = await read([{ name: 'Platser', rows }], options);
  expect(issues).toEqual([]);
  return tables[0]!.rows.map(({ row, cells }) => [row, ...cells]);
};
const utc = (iso: string): Date => new Date(`${iso}Z`);

test('a workbook with a picture is read', async () => {
  const image: NonNullable<WriteSheet['images']>[number] = {
    data: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    type: 'png',
    anchor: { from: { row: 3, col: 1 } },
  };
  const { tables, issues } = await read([{ name: 'Platser', rows: [['id'], ['a']], images: [image] }]);
  expect(issues).toEqual([]);
  expect(tables[0]!.rows).toEqual([{ row: 2, cells: ['a'] }]);
});

test('what the library writes reads back the same, cell by cell and row by row', async () => {
  const day = fc.date({ min: utc('1905-01-01T00:00'), max: utc('2199-12-31T00:00'), noInvalidDate: true });
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.string({
      unit: fc.constantFrom('a', 'å', ' ', '"', '<', '&', '\n', '😀', '1'),
      minLength: 1,
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
    fc.boolean(),
    day.map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000)),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom('1900', '1904'),
      fc.constantFrom('shared', 'inline'),
      async (written, dateSystem, stringMode) => {
        const isFilled = (each: Cell): boolean =>
          each !== null && !(typeof each === 'string' && each.trim() === '');
        const wanted = written.flatMap((cells, index) =>
          cells.some(isFilled) ? [[index + 2, ...cells]] : [],
        );
        expect(await readRows([['id', 'name', 'area'], ...written], { dateSystem, stringMode })).toEqual(
          wanted,
        );
      },
    ),
    { numRuns: 120 },
  );
});

test.each(['1900', '1904'] as const)(
  'a time of day is no date, and day and time keep both (%s)',
  async (dateSystem) => {
    const nought = dateSystem === '1900' ? '1899-12-31' : '1904-01-01';
    const rows = [
      ['id', 'start', 'hours'],
      ['a', utc('2026-03-01T14:30'), utc(`${nought}T08:00`)],
    ];
    expect(await readRows(rows, { dateSystem })).toEqual([[2, 'a', utc('2026-03-01T14:30'), '08:00']]);
  },
);

test('hidden sheets are not read, and each table says its sheet', async () => {
  const sheet = (name: string) => ({
    name,
    rows: [
      ['id', 'name'],
      ['a', 'A'],
    ],
  });
  const { tables, hiddenSheets } = await read([
    sheet('Platser'),
    { ...sheet('Gömd'), hidden: true },
    { ...sheet('Djupt gömd'), veryHidden: true },
    sheet('Ansvariga'),
  ]);
  expect(tables.map(({ name, sheet: own, file }) => [name, own, file])).toEqual([
    ['Platser', 'Platser', 'register.xlsx'],
    ['Ansvariga', 'Ansvariga', 'register.xlsx'],
  ]);
  expect(hiddenSheets).toEqual(
    ['Gömd', 'Djupt gömd'].map((hidden) => ({ file: 'register.xlsx', sheet: hidden })),
  );
});

test('merged headings name their first column only', async () => {
  const rows = [
    ['id', 'Läge', null, 'name'],
    ['a', '58.9', '13.2', 'Badet'],
  ];
  const merges = [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }];
  const { tables } = await read([{ name: 'Platser', rows, merges }]);
  expect(tables[0]!.headings.map(({ text }) => text)).toEqual(['id', 'Läge', '', 'name']);
  expect(tables[0]!.rows[0]!.cells).toEqual(['a', '58.9', '13.2', 'Badet']);
});

test('cells that are only painted, below and beside, are no rows and no columns', async () => {
  const painted = {
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7DF' } } },
  } as const;
  const cells = new Map([
    ['9,0', painted],
    ['1,60', painted],
    ['0,61', painted],
  ]);
  const { tables, issues } = await read([
    {
      name: 'Platser',
      rows: [
        ['id', 'name'],
        ['a', 'A'],
      ],
      cells,
    },
  ]);
  expect(issues).toEqual([]);
  expect(tables[0]!.headings).toHaveLength(2);
  expect(tables[0]!.rows).toEqual([{ row: 2, cells: ['a', 'A'] }]);
});

test('rows keep the number that Excel shows, below a title and past empty rows', async () => {
  const { tables } = await read([
    { name: 'Platser', rows: [['Kameraregister'], [], ['id', 'name'], ['a', 'A'], [null, ' '], ['b', 'B']] },
  ]);
  expect(tables[0]!.rows.map(({ row }) => row)).toEqual([4, 6]);
});

test('a formula gives the value that was last worked out, also where that is an error', async () => {
  const cells = new Map([
    ['1,1', { formula: 'A2&"x"', formulaResult: 'ax' }],
    ['1,2', { formula: '1/0', formulaResult: '#DIV/0!' }],
  ]);
  const { tables } = await read([
    {
      name: 'Platser',
      rows: [
        ['id', 'name', 'area'],
        ['a', '', ''],
      ],
      cells,
    },
  ]);
  expect(tables[0]!.rows[0]!.cells).toEqual(['a', 'ax', '#DIV/0!']);
});

test('joined cells with a value are told of below the headings, each where it begins', async () => {
  const joined = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  });
  const rows = [['Kameror'], ['id', 'name', 'district'], ['a', 'A', 'Norr'], ['b', 'B'], ['c', 'C', '']];
  const merges = [joined(0, 0, 0, 2), joined(2, 2, 3, 2), joined(4, 2, 5, 2), joined(3, 1, 3, 2)];
  const { issues } = await read([
    { name: 'Läs mig', rows: [['x', 'y', 'z']], merges: [joined(0, 0, 0, 2)] },
    { name: 'Platser & mer', rows, merges },
  ]);
  expect(issues).toEqual([
    {
      code: 'cells-merged',
      at: { file: 'register.xlsx', sheet: 'Platser & mer', row: 3, column: 'district' },
      variables: { cells: 2 },
    },
    {
      code: 'cells-merged',
      at: { file: 'register.xlsx', sheet: 'Platser & mer', row: 4, column: 'name' },
      variables: { cells: 2 },
    },
  ]);
});

test('numbers are read as Excel shows them where their format adds a unit or noughts', async () => {
  const cells: WriteSheet['cells'] = new Map([
    ['1,0', { value: 7, style: { numFmt: '000' } }],
    ['1,1', { value: 30, style: { numFmt: '0 "dygn"' } }],
    ['1,2', { value: 12500, style: { numFmt: '#,##0 "kr"' } }],
    ['2,0', { formula: 'A2+1', formulaResult: 8, style: { numFmt: '000' } }],
  ]);
  const rows = [
    ['id', 'retention', 'cost'],
    ['', '', ''],
    ['', 48, 3],
  ];
  const { tables, issues } = await read([{ name: 'Platser', rows, cells }]);
  expect(issues).toEqual([]);
  expect(tables[0]!.rows.map((row) => row.cells)).toEqual([
    ['007', '30 dygn', 12500],
    ['008', 48, 3],
  ]);
});

test('formulas without a stored value and hidden rows are told of', async () => {
  const cells: WriteSheet['cells'] = new Map([
    ['2,1', { formula: 'A3&"x"' }],
    ['4,0', { formula: 'A3' }],
    ['4,3', { formula: 'A3' }],
  ]);
  const rows = [['Kameror'], ['id', 'name'], ['a', ''], ['b', 'B'], ['', ''], ['c', 'C'], ['', '']];
  const rowDefs = new Map([0, 3, 5, 6].map((row) => [row, { hidden: true }] as const));
  const { issues } = await read([{ name: 'Platser', rows, cells, rowDefs }]);
  const at = { file: 'register.xlsx', sheet: 'Platser' };
  expect(issues).toEqual([
    { code: 'formula-without-value', at: { ...at, row: 3, column: 'name' } },
    { code: 'formula-without-value', at: { ...at, row: 5, column: 'id' } },
    { code: 'rows-hidden', at: { ...at, row: 4 }, variables: { rows: 2 } },
  ]);
});

test('a workbook of empty sheets gives no table', async () => {
  expect(await read([{ name: 'Platser', rows: [] }])).toEqual({ tables: [], issues: [], hiddenSheets: [] });
});

test('thousands of sheets that share many texts are refused before those are read for each', async () => {
  const shared = bombs(0.05).find(({ name }) => name === 'thousands of sheets that share many texts')!;
  const { issues } = await readExcel(shared.write(), 'register.xlsx');
  expect(issues.map(({ variables }) => variables?.['reason'])).toEqual(['too-many-cells']);
});

test('a long text that very many cells share is refused before it is read for each', async () => {
  const shared = bombs(0.2).find(({ name }) => name === 'a long text that very many cells share')!;
  const { issues } = await readExcel(shared.write(), 'register.xlsx');
  expect(issues.map(({ variables }) => variables?.['reason'])).toEqual(['cells-too-large']);
});
