import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../../site/register/cells/date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day from 1900 to 2199 reads back, in each form with the year first and as a date of Excel', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, date] = iso.split('-') as [string, string, string];
      const forms = [
        iso,
        ` ${iso} `,
        `${year}/${month}/${date}`,
        `${year}.${Number(month)}.${Number(date)}`,
        `${year}${month}${date}`,
        `${iso}T12:30:00`,
        `${iso} 00:00`,
        Number(`${year}${month}${date}`),
        new Date(`${iso}T00:00:00Z`),
        new Date(`${iso}T23:59:59Z`),
      ];
      for (const form of forms) expect(readDate(form)).toEqual({ value: iso });
    }),
  );
});

test.each([
  ['15 april 2025', '2025-04-15'],
  ['den 1 Maj 2025', '2025-05-01'],
  ['3 okt. 2025', '2025-10-03'],
  ['9 May 2025', '2025-05-09'],
  ['1 mars 2025', '2025-03-01'],
  ['31 December, 2025', '2025-12-31'],
])('a month in words cannot be mistaken: %s', (written, iso) => {
  expect(readDate(written)).toEqual({ value: iso });
});

test.each(['31 april 2025', '15 vår 2025', '15 ma 2025', 'april 2025', '15 april', '15 april 25'])(
  '%s is no date',
  (written) => {
    expect(readDate(written)).toEqual({ problem: 'date-wrong' });
  },
);

test('a date with the year last is never guessed', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.', ' '), fc.boolean(), (iso, sign, isShort) => {
      const [year, month, date] = iso.split('-') as [string, string, string];
      const written = [date, month, isShort ? year.slice(2) : year].join(sign);
      expect(readDate(written)).toEqual({ problem: 'date-ambiguous' });
    }),
  );
});

test.each([
  ['2026-03-31T22:00:00Z', '2026-04-01'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ['2026/03/31 22:00:00+00', '2026-04-01'],
  ['2026-03-31T22:00:00+00:00', '2026-04-01'],
  ['2026-03-31T21:59:59Z', '2026-03-31'],
  ['2026-04-01T00:00:00Z', '2026-04-01'],
  ['2026-04-01T00:00:00+02:00', '2026-04-01'],
  ['2026-03-31T22:00:00', '2026-03-31'],
])('the moment %s is the Swedish day %s', (moment, day) => {
  expect(readDate(moment)).toEqual({ value: day });
});

test('a date with the year last is not guessed where a time follows either', () => {
  expect(readDate('06/07/2021 00:00:00')).toEqual({ problem: 'date-ambiguous' });
});

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '1899-12-31',
  '2200-01-01',
  'april 2026',
  '########',
  '46082',
  '2026-1',
])('%s is no date', (text) => {
  expect(readDate(text)).toEqual({ problem: 'date-wrong' });
});

test('a date of Excel in a year that no register tells of is no date', () => {
  expect(readDate(new Date('+010000-01-01T00:00:00Z'))).toEqual({ problem: 'date-wrong' });
  expect(readDate(new Date('1899-12-31T00:00:00Z'))).toEqual({ problem: 'date-wrong' });
});
