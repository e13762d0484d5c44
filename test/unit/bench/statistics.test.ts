import { expect, test } from 'vitest';
import { costRatio, median, medianCostRatio } from '../../../scripts/bench/statistics.ts';

test.each([
  [[3], 3],
  [[9, 1, 4], 4],
  [[10, 2, 4, 100], 7],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('no numbers have no median', () => {
  expect(() => median([])).toThrow(RangeError);
});

test('the numbers are left in their order', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

test('a cost that grows as the count has the ratio 1, and one that grows as its square that of the counts', () => {
  const few = { count: 100, seconds: 2 };
  expect(costRatio(few, { count: 1000, seconds: 20 })).toBe(1);
  expect(costRatio(few, { count: 1000, seconds: 200 })).toBe(10);
});

test('one slow round does not move the ratio', () => {
  const round = (slow: number) =>
    [
      { count: 1, seconds: 1 },
      { count: 10, seconds: 11 * slow },
    ] as const;
  expect(medianCostRatio([round(1), round(9), round(1)])).toBeCloseTo(1.1);
});
