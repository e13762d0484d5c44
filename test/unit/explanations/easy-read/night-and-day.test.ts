import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nightAndDay } from '../../../../site/explanations/easy-read/night-and-day.ts';
import { dayStrip } from '../../../../site/explanations/easy-read/retention.ts';

const minutesOn = (days: ReturnType<typeof nightAndDay>): number =>
  days
    .flatMap(({ segments }) => segments)
    .reduce((sum, { from, to, isOn }) => (isOn ? sum + to - from : sum), 0);

describe('nightAndDay', () => {
  test('is on all the time where the cameras are', () => {
    expect(minutesOn(nightAndDay('always'))).toBe(7 * 1440);
  });

  test('puts what goes on after midnight on the day that it falls on', () => {
    const days = nightAndDay([{ days: [7], from: 1320, to: 360 }]);
    const on = days.map(({ segments }) => segments.filter(({ isOn }) => isOn));
    expect(on[6]).toEqual([{ from: 1320, to: 1440, isOn: true, isNight: true }]);
    expect(on[0]).toEqual([{ from: 0, to: 360, isOn: true, isNight: true }]);
    expect(on[1]).toEqual([]);
  });

  test('is on for as long as the span says, and fills each day', () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), minute, minute, (day, from, to) => {
        fc.pre(from < 1440);
        const days = nightAndDay([{ days: [day], from, to }]);
        expect(minutesOn(days)).toBe(to > from ? to - from : 1440 - from + to);
        for (const { segments } of days) {
          expect(segments[0]?.from).toBe(0);
          expect(segments.at(-1)?.to).toBe(1440);
        }
      }),
    );
  });
});

test.each([
  [72, { days: 3, hours: 0 }],
  [30, { days: 1, hours: 6 }],
  [0.5, { days: 0, hours: 0.5 }],
])('%d hours are shown as %o', (hours, strip) => {
  expect(dayStrip(hours)).toEqual(strip);
});
