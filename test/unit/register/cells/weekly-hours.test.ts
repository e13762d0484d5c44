import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWeeklyHours } from '../../../../site/register/cells/weekly-hours.ts';

const days = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  short: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortEn: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const time = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

test('spans of days and times read back, in either language, long or short', () => {
  const span = fc.record({
    first: fc.integer({ min: 0, max: 6 }),
    length: fc.integer({ min: 0, max: 5 }),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.integer({ min: 0, max: 1440 }),
  });
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('sv', 'short', 'en', 'shortEn'),
      fc.constantFrom('-', '–', ' – ', ' - '),
      fc.constantFrom(', ', '; ', '\n', ' och '),
      (spans, language, dash, between) => {
        const text = spans
          .map(({ first, length, from, to }) => {
            const last = (first + length) % 7;
            const named =
              length === 0
                ? days[language][first]!
                : `${days[language][first]!}${dash}${days[language][last]!}`;
            return `${named} ${time(from)}${dash}${time(to)}`;
          })
          .join(between);
        const value = spans.map(({ first, length, from, to }) => ({
          days: Array.from({ length: length + 1 }, (_, step) => ((first + step) % 7) + 1).sort(),
          from,
          to,
        }));
        expect(readWeeklyHours(text)).toEqual({
          value: value.map((each) => ({ ...each, days: expect.arrayContaining(each.days) as number[] })),
        });
      },
    ),
  );
});

test.each([
  'dygnet runt',
  'Alltid',
  '24/7',
  '00–24',
  'round the clock',
  'mån–sön 00–24',
  '00:00–00:00',
  'alla dagar 06–06',
])('%s is always', (text) => {
  expect(readWeeklyHours(text)).toEqual({ value: 'always' });
});

test('a span without days holds the days before it, or every day', () => {
  expect(readWeeklyHours('mån–fre 8–12, 13–17')).toEqual({
    value: [
      { days: [1, 2, 3, 4, 5], from: 480, to: 720 },
      { days: [1, 2, 3, 4, 5], from: 780, to: 1020 },
    ],
  });
  expect(readWeeklyHours('22–05')).toEqual({ value: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 1320, to: 300 }] });
});

test('days may be counted up before their hours', () => {
  expect(readWeeklyHours('tis, tors och lördagar kl. 10–12')).toEqual({
    value: [{ days: [2, 4, 6], from: 600, to: 720 }],
  });
  expect(readWeeklyHours('vardagar 18.30–06, helg 00–24')).toEqual({
    value: [
      { days: [1, 2, 3, 4, 5], from: 1110, to: 360 },
      { days: [6, 7], from: 0, to: 1440 },
    ],
  });
});

test('days are read however their letters are composed', () => {
  const written = 'mån–tors 8–16, lör–sön 10–14';
  expect(readWeeklyHours(written.normalize('NFD'))).toEqual(readWeeklyHours(written));
});

test.each(['sommar 08–20', 'lov 10–18', 'tider 8–17', 'fritid 16–20', 'onödigt 8–9', 'som skolan 8–9'])(
  '%s is not taken for a day that begins with the same letters',
  (text) => {
    expect(readWeeklyHours(text)).toEqual({ problem: 'hours-wrong' });
  },
);

test.each([
  'ibland',
  'mån–fre',
  'mån 25–26',
  'mån 8:75–9',
  '24–08',
  '8-9, tis',
  'mån–ons–fre 8–9',
  '',
  'nattetid',
])('“%s” is no weekly hours', (text) => {
  expect(readWeeklyHours(text)).toEqual({ problem: 'hours-wrong' });
});
