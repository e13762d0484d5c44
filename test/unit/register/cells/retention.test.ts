import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursOfUnit, readRetention } from '../../../../site/register/cells/retention.ts';

test('a number with its unit reads back in hours, whatever the heading says', () => {
  const units = fc.constantFrom<[string, number]>(
    ['timmar', 1],
    ['h', 1],
    ['tim.', 1],
    ['hours', 1],
    ['dygn', 24],
    ['dagar', 24],
    ['days', 24],
    ['veckor', 168],
    ['week', 168],
    ['månader', 720],
    ['months', 720],
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      units,
      fc.constantFrom('', ' ', '\u00a0'),
      fc.constantFrom(undefined, 1, 24),
      (number, [word, hours], space, unit) => {
        expect(readRetention(`${number}${space}${word.toUpperCase()}`, unit)).toEqual({
          value: number * hours,
        });
      },
    ),
  );
});

test.each([
  'Sparas ej',
  'sparas inte',
  'Spelas ej in',
  'Ingen lagring',
  'lagras ej',
  'Ej inspelning',
  'Not stored',
])('%s is nothing kept', (written) => {
  expect(readRetention(written)).toEqual({ value: 0 });
});

test('a bare number stands for the unit of the heading', () => {
  expect(readRetention('30', 24)).toEqual({ value: 720 });
  expect(readRetention(30, 1)).toEqual({ value: 30 });
  expect(readRetention('1,5', 24)).toEqual({ value: 36 });
});

test('a bare number without any unit is hours, with a remark unless it makes whole days', () => {
  for (const hours of [0, 24, 48, 72, 96, 168, 720]) expect(readRetention(hours)).toEqual({ value: hours });
  for (const hours of [3, 7, 14, 30, 60, 90, 0.5])
    expect(readRetention(hours)).toEqual({ value: hours, remark: 'retention-unit-unclear' });
});

test('a month is read however its letters are composed', () => {
  expect(readRetention('1 månad'.normalize('NFD'))).toEqual({ value: 720 });
});

test.each(['ingen', 'Sparas inte', 'not kept', 'NONE'])('%s is nought', (text) => {
  expect(readRetention(text)).toEqual({ value: 0 });
});

test.each(['länge', '1.000 h', '3 dygn eller mer', '3–5 dygn', 'dygn', 'ca 72', '72 timmar/dygn'])(
  '%s is no retention',
  (text) => {
    expect(readRetention(text)).toEqual({ problem: 'duration-wrong' });
  },
);

test('words that are no unit have no hours', () => {
  expect(['timmar', 'dygn', 'lagringstid', '', 'lösen'].map(hoursOfUnit)).toEqual([
    1,
    24,
    undefined,
    undefined,
    undefined,
  ]);
});
