import { expect, test } from 'vitest';
import { figure, type BenchReport } from '../../../scripts/bench/bench.ts';
import { printReport, reportData } from '../../../scripts/bench/print-report.ts';
import { consoleWords } from '../../../scripts/words.ts';

const report: BenchReport = {
  columns: ['form', 'places', 'seconds'],
  rows: [
    ['csv', figure(1000), figure(0.256, 2)],
    ['excel', figure(100_000), figure(31, 2)],
  ],
  aims: [
    { name: 'check-growth', variables: { form: 'csv', few: '10', many: '20' }, value: 1.1, most: 1.2 },
    { name: 'check-growth', variables: { form: 'excel', few: '10', many: '20' }, value: 1.21, most: 1.2 },
  ],
};

test('the columns stand under their headings, numbers to the right', () => {
  const lines = printReport('check', report, consoleWords('en'), 'en').split('\n');
  expect(lines.slice(1, 4)).toEqual([
    'form    places  seconds',
    'csv      1,000     0.26',
    'excel  100,000    31.00',
  ]);
});

test('every aim is told of, held or missed', () => {
  const lines = printReport('check', report, consoleWords('en'), 'en').trimEnd().split('\n');
  expect(lines.at(-2)).toMatch(/^Aim held: csv.*: 1\.10 \(at most 1\.20\)\.$/);
  expect(lines.at(-1)).toMatch(/^Aim missed: excel.*: 1\.21 \(at most 1\.20\)\.$/);
});

test('Swedish has its own words and its own way to write numbers', () => {
  const text = printReport('check', report, consoleWords('sv'), 'sv');
  expect(text).toContain('platser');
  expect(text).toContain('0,26');
});

test('for programs the figures stand by their columns and are not rounded', () => {
  expect(reportData('check', report)).toMatchObject({
    bench: 'check',
    rows: [
      { form: 'csv', places: 1000, seconds: 0.256 },
      { form: 'excel', places: 100_000, seconds: 31 },
    ],
    aims: [{ isHeld: true }, { isHeld: false }],
  });
});

test('for the handbook the table is Markdown under the command that makes it, with aims and notes as a list', () => {
  const noted = { ...report, notes: [{ name: 'hugo-missing', variables: {} }] };
  const lines = printReport('check', noted, consoleWords('en'), 'en', 'markdown').trimEnd().split('\n');
  expect(lines[0]).toMatch(/^## /);
  expect(lines.slice(2, 6)).toEqual([
    '`npm run bench -- check`',
    '',
    '| form | places | seconds |',
    '| --- | --- | --- |',
  ]);
  expect(lines).toContain('| csv | 1,000 | 0.26 |');
  expect(lines.at(-2)).toMatch(/^- Aim missed/);
  expect(lines.at(-1)).toMatch(/^- Hugo is not here/);
});
