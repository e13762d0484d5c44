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

test('any text comes back as it was, and none begins as a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 2, maxLength: 4 }),
      (cells) => {
        const rows = read(writeCsv({ headings: cells.map((_, index) => `h${index}`), rows: [cells] }));
        expect(rows).toHaveLength(2);
        for (const cell of rows[1]!) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(rows[1]!.map((cell) => cell.replace(/^'/, ''))).toEqual(cells);
      },
    ),
  );
});

test('a negative number is a number, not a formula', () => {
  expect(writeCsv({ headings: ['h'], rows: [[-12.5]] })).toContain('\r\n-12.5\r\n');
});
