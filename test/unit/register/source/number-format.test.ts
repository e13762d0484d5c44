import { expect, test } from 'vitest';
import { showNumberAs } from '../../../../site/register/source/number-format.ts';

test.each([
  ['0 "dygn"', 30, '30 dygn'],
  ['0\\ "dygn"', 30, '30 dygn'],
  ['General" dygn"', 1.5, '1.5 dygn'],
  ['#,##0" timmar";[Red]-#,##0" timmar"', 72, '72 timmar'],
  ['0\\ \\h', 72, '72 h'],
  ['0" dygn"_)', 30, '30 dygn'],
  ['000', 7, '007'],
  ['000;-000', 7, '007'],
  ['"K-"000', 7, 'K-007'],
  ['\\K0', 7, 'K7'],
  ['"P;"00', 7, 'P;07'],
  ['0##\\-###\\ ##\\ ##', 812345678, '081-234 56 78'],
  ['0000\\-00\\-00', 20250401, '2025-04-01'],
])('a number under %s is taken as it is shown', (code, value, shown) => {
  expect(showNumberAs(code)?.(value)).toBe(shown);
});

test.each([
  '',
  'General',
  '0',
  '0.00',
  '#,##0',
  '# ##0',
  '#,##0\\ "kr"',
  '#,##0.00\\ [$kr-41D]',
  '"kr "#,##0',
  '"kr"0',
  '0 "st"',
  '0%',
  '0.00E+00',
  '@',
  '# ?/?',
])('a number under %s keeps its digits', (code) => {
  expect(showNumberAs(code)).toBeUndefined();
});

test('what noughts cannot be put before stays a number', () => {
  expect(showNumberAs('000')?.(1.5)).toBe(1.5);
  expect(showNumberAs('000')?.(-7)).toBe(-7);
});
