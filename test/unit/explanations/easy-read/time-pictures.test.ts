import { expect, test } from 'vitest';
import { retentionStrip } from '../../../../site/explanations/easy-read/retention-strip.ts';
import { sameDays } from '../../../../site/explanations/easy-read/same-days.ts';

test.each([
  [48, [{ unit: 'day', count: 2 }]],
  [
    36,
    [
      { unit: 'day', count: 1 },
      { unit: 'hour', count: 12 },
    ],
  ],
  [12, [{ unit: 'hour', count: 12 }]],
  [0.5, [{ unit: 'hour', count: 1 }]],
  [24 * 62, [{ unit: 'day', count: 62 }]],
  [24 * 90, [{ unit: 'month', count: 3 }]],
])('%d hours are shown as %o', (hours, pictures) => {
  expect(retentionStrip(hours)).toEqual(pictures);
});

test('days with the same hours stand together', () => {
  const weekdays = { days: [1, 2, 3, 4, 5], from: 360, to: 1260 };
  const weekend = { days: [6, 7], from: 540, to: 1080 };
  expect(sameDays([weekdays, weekend]).map(({ days }) => days)).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7],
  ]);
  expect(sameDays('always').map(({ days }) => days)).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
});

test('the stretches of a day fill it from midnight to midnight', () => {
  for (const { segments } of sameDays([{ days: [1, 3], from: 1200, to: 300 }])) {
    expect(segments[0]?.from).toBe(0);
    expect(segments.at(-1)?.to).toBe(1440);
    expect(segments.slice(1).map(({ from }) => from)).toEqual(segments.slice(0, -1).map(({ to }) => to));
  }
});
