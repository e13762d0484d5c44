import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../../site/register/source/csv.ts';
import { writeCsv, type WrittenRecord } from './written-csv.ts';

const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? Buffer.from(text) : text, 'platser.csv', 'platser');
const rowsOf = (text: string | Uint8Array) =>
  read(text).tables[0]?.rows.map(({ row, cells }) => [row, ...cells]);
const headingsOf = (text: string) => read(text).tables[0]?.headings.map(({ text: heading }) => heading);
const found = (text: string) => read(text).issues.map(({ code, at }) => [code, at.row]);

const end = fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const);
const recordsOf = (cell: fc.Arbitrary<string>) =>
  fc.integer({ min: 2, max: 5 }).chain((width) => {
    const cells = fc.array(fc.record({ text: cell, isQuoted: fc.boolean() }), {
      minLength: width,
      maxLength: width,
    });
    return fc
      .tuple(
        fc.record({ isQuoted: fc.boolean(), end }),
        fc.array(fc.record({ cells, end }), { maxLength: 12 }),
      )
      .map(([{ isQuoted, end: first }, rows]): WrittenRecord[] => [
        {
          cells: Array.from({ length: width }, (_, index) => ({
            text: `rubrik ${'abcde'[index]!}`,
            isQuoted,
          })),
          end: first,
        },
        ...rows,
      ]);
  });

/** What must come back: every record with anything in it, on its line. */
function expectRead(
  text: string | Uint8Array,
  records: readonly WrittenRecord[],
  lines: readonly number[],
): void {
  const { tables, issues } = read(text);
  expect(issues).toEqual([]);
  expect(tables[0]!.headings).toHaveLength(records[0]!.cells.length);
  const wanted = records
    .map(({ cells }, index) => ({ row: lines[index]!, cells: cells.map((cell) => cell.text) }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  expect(tables[0]!.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell ?? '') }))).toEqual(
    wanted,
  );
}

test('what a spreadsheet writes reads back the same, cell by cell and line by line, whatever the delimiter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(';', ',', '\t', '|').chain((delimiter) =>
        fc.tuple(
          fc.constant(delimiter),
          recordsOf(
            fc.string({
              unit: fc.constantFrom('a', 'å', '7', ' ', '"', '\n', '\r', '\r\n', '😀', delimiter),
            }),
          ),
        ),
      ),
      fc.boolean(),
      ([delimiter, records], hasMark) => {
        const { text, lines } = writeCsv(records, delimiter);
        expectRead(`${hasMark ? '\ufeff' : ''}${text}`, records, lines);
      },
    ),
    { numRuns: 400 },
  );
});

test('a stated delimiter is obeyed whatever the cells hold, and counts as a line', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(';', ',', '\t', '|', ':', '¤'),
      end,
      recordsOf(fc.string({ unit: fc.constantFrom('a', ';', ',', '\t', '|', '"', '\n', '\r\n', '=') })),
      (delimiter, first, records) => {
        const { text, lines } = writeCsv(records, delimiter);
        expectRead(
          `sep=${delimiter}${first}${text}`,
          records,
          lines.map((line) => line + 1),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('UTF-16, which Excel calls Unicode text, reads like UTF-8', () => {
  const text = '\ufeffid\tname\nå\tÅhallen 😀\n';
  expect(rowsOf(Buffer.from(text, 'utf16le'))).toEqual([[2, 'å', 'Åhallen 😀']]);
  expect(rowsOf(Buffer.from(text, 'utf16le').swap16())).toEqual([[2, 'å', 'Åhallen 😀']]);
});

test('a line break inside a cell does not shift the lines after it', () => {
  const rows = [
    [2, 'a', 'x\r\ny'],
    [4, 'b', 'z'],
    [6, 'c', 'd'],
  ];
  expect(rowsOf('id;name\r\na;"x\r\ny"\r\nb;z\r\n\r\nc;d')).toEqual(rows);
});

test('a quotation mark in the middle of a cell stands for itself', () => {
  expect(rowsOf('id;name\n1;24" TV\n2;"b"\n')).toEqual([
    [2, '1', '24" TV'],
    [3, '2', 'b'],
  ]);
  expect(found('id;name\n1;24" TV\n2;"b"\n')).toEqual([]);
});

test('a cell that took in the rows after it is told of at the line where it begins', () => {
  expect(found('id;name;x\n1;"abc;x\n2;b;c\n4;"def";y\n5;e;f\n')).toEqual([['row-unreadable', 2]]);
});

test('a quotation that is never closed gives no table, and the line where it opens', () => {
  const { tables, issues } = read('id;name\na;b\nc;"d\ne;f\n');
  expect(tables).toEqual([]);
  expect(issues).toMatchObject([
    { code: 'file-unreadable', at: { row: 3 }, variables: { reason: 'csv-quote' } },
  ]);
});

test('decimal commas between commas are told of once, at the first row that fell apart', () => {
  const text =
    'id,name,area,north,east\na,Badet,Vid entrén,58,9312,13,2745\nb,Hallen,Vid entrén,58,9313,13,2746\n';
  expect(headingsOf(text)).toEqual(['id', 'name', 'area', 'north', 'east']);
  expect(found(text)).toEqual([
    ['row-too-long', 2],
    ['row-too-long', 3],
    ['decimal-comma-columns', 2],
  ]);
});

test('decimal commas between semicolons are ordinary', () => {
  expect(found('id;north;east\na;58,9312;13,2745\n')).toEqual([]);
  expect(rowsOf('id;north;east\na;58,9312;13,2745\n')).toEqual([[2, 'a', '58,9312', '13,2745']]);
});

test('commas in the sentences of a lone column divide nothing', () => {
  expect(rowsOf('id\nentrén, norra, övre\nhallen\nbadet\n')).toEqual([
    [2, 'entrén, norra, övre'],
    [3, 'hallen'],
    [4, 'badet'],
  ]);
});

test('columns and rows that a spreadsheet left empty are left out', () => {
  expect(headingsOf('id;name;;;\na;b;;;\n;;;;\n')).toEqual(['id', 'name']);
  expect(rowsOf('id;name;;;\na;b;;;\n;;;;\n')).toEqual([[2, 'a', 'b']]);
  expect(found('id;name;;;\na;b;;;\n;;;;\n')).toEqual([]);
});

test('nothing at all gives no table', () => {
  for (const text of ['', '\ufeff', '\n\n', ';;;\n;;\n'])
    expect(read(text)).toEqual({ tables: [], issues: [] });
});
