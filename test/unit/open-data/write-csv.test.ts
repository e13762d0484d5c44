import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../site/open-data/write-csv.ts';

const read = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' });

test('Excel is told that the text is UTF-8, and sees semicolons and numbers with a point', () => {
  expect(
    writeCsv({
      headings: ['plats', 'latitude'],
      rows: [
        ['Åre; torg', 58.9],
        [null, true],
      ],
    }),
  ).toBe('\ufeffplats;latitude\r\n"Åre; torg";58.9\r\n;true\r\n');
});

const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  '﹦',
  '\u200b',
  '\u00ad',
  ',',
  ';',
  '"',
  "'",
  ' ',
  '\t',
  '\r',
  '\n',
  'a',
  '1',
);
const textOfSigns = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: signs }),
);

test('any text comes back as it was, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(textOfSigns, { minLength: 2, maxLength: 4 }), (cells) => {
      const rows = read(writeCsv({ headings: cells.map((_, index) => `h${index}`), rows: [cells] }));
      expect(rows).toHaveLength(2);
      for (const cell of rows[1]!) expect(cell).not.toMatch(/(^|[,\r\n])[\s"]*[=+\-@]|^[\t\r]/);
      expect(rows[1]!.map((cell) => cell.replaceAll(/(?<=^|[,\r\n])'/g, ''))).toEqual(cells);
    }),
  );
});

test.each(['＝1+1', '＋1', '－1', '＠SUM(1)', '﹦1', '\u200b=1', '\u00ad\u2060＝1', 'x,＝1'])(
  'a sign of full width, or one behind what is not seen, makes no formula: %j',
  (text) => {
    expect(writeCsv({ headings: ['h'], rows: [[text]] })).toContain(text.replace(/(?=[^x,])/u, "'"));
  },
);

test('a negative number is a number, not a formula', () => {
  expect(writeCsv({ headings: ['h'], rows: [[-12.5]] })).toContain('\r\n-12.5\r\n');
});

test('a program that parts cells by commas meets no formula either', () => {
  const csv = writeCsv({
    headings: ['id', 'namn'],
    rows: [['a', `Torget,=1+cmd|' /C calc'!A0,"=2",\n-3,x`]],
  });
  const cells = csv.split(/[,;\r\n]/).map((cell) => cell.replaceAll('"', '').trim());
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});
