import { expect, test } from 'vitest';
import { workingDayFrom } from '../../../site/rights/working-day.ts';

test.each([
  ['2026-11-20', '2026-11-20', 'a Friday'],
  ['2026-11-21', '2026-11-23', 'a Saturday'],
  ['2026-11-22', '2026-11-23', 'a Sunday'],
  ['2026-12-24', '2026-12-28', 'Christmas Eve, before two holidays and a weekend'],
  ['2026-12-31', '2027-01-04', 'New Year’s Eve'],
  ['2027-01-06', '2027-01-07', 'Epiphany'],
  ['2027-03-26', '2027-03-30', 'Good Friday'],
  ['2024-03-29', '2024-04-02', 'Good Friday of a leap year'],
  ['2038-04-23', '2038-04-27', 'Good Friday before the latest Easter'],
  ['2026-05-01', '2026-05-04', 'the first of May'],
  ['2026-05-14', '2026-05-15', 'Ascension Day'],
  ['2028-06-06', '2028-06-07', 'the national day'],
  ['2026-06-19', '2026-06-22', 'Midsummer Eve'],
  ['2027-06-18', '2027-06-18', 'the Friday before that of Midsummer Eve'],
  ['2027-06-25', '2027-06-28', 'the latest Midsummer Eve'],
])('what must be done by %s may be done on %s: %s', (last, day) => {
  expect(workingDayFrom(last)).toBe(day);
});
