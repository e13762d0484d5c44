import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readNumber, readWholeNumber } from '../../../../site/register/cells/numbers.ts';

test('a number reads back with point or comma, any space between thousands and either minus', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      fc.constantFrom('.', ','),
      fc.constantFrom('', '-', '−', '+'),
      (whole, fraction, space, sign, minus) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, space);
        const decimals = String(fraction).padStart(3, '0');
        const value = Number(`${whole}.${decimals}`) * (minus === '-' || minus === '−' ? -1 : 1);
        expect(readNumber(`${minus}${grouped}${sign}${decimals}`)).toEqual({ value });
      },
    ),
  );
});

test('a number of Excel is itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(value)).toEqual({ value });
    }),
  );
});

test.each([
  '',
  'fyra',
  '4 st',
  '1 2',
  '1,2,3',
  '1.2.3',
  '12 34',
  '4-5',
  '1e3',
  '0x10',
  '٣',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
])('%s is no number', (cell) => {
  expect(readNumber(cell)).toEqual({ problem: 'number-wrong' });
});

test('what must be whole may be written with noughts after the comma', () => {
  expect(readWholeNumber('4,0')).toEqual({ value: 4 });
  expect(readWholeNumber('4,5')).toEqual({ problem: 'number-wrong' });
  expect(readWholeNumber(4.5)).toEqual({ problem: 'number-wrong' });
});

test('an amount whose point or comma may part thousands or decimals is never guessed', () => {
  const amount = fc.tuple(
    fc.constantFrom('', '-', '−'),
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('.', ','),
    fc.stringMatching(/^\d{3}$/),
  );
  fc.assert(
    fc.property(amount, (parts) => {
      const unclear = { problem: 'number-ambiguous' };
      expect(readAmount(parts.join(''))).toEqual(unclear);
      expect(readWholeNumber(parts.join(''))).toEqual(unclear);
    }),
  );
});

test.each([
  ['12,50', 12.5],
  ['12.5', 12.5],
  ['12 500', 12_500],
  ['12 500,00', 12_500],
  ['0,125', 0.125],
  ['1234.125', 1234.125],
  [12.125, 12.125],
])('the amount %s can be read in one way only', (cell, value) => {
  expect(readAmount(cell)).toEqual({ value });
});
