import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, instantOf, timeOf } from '../../../site/rights/place-time.ts';
import { boundsOf, filmStateOf, urgentHours, type TimeWindow } from '../../../site/rights/retention-clock.ts';

const at = (iso: string): number => Date.parse(iso);
const week = { isRecorded: true, retention: 168 };
const morning: TimeWindow = { date: '2026-11-16', from: '09:00', to: '10:00' };

describe('the film of a morning, kept for a week', () => {
  test.each([
    ['2026-11-16T08:30:00+01:00', { state: 'not-yet' }],
    ['2026-11-16T12:00:00+01:00', { state: 'kept', hoursLeft: 165, daysLeft: 7, isUrgent: false }],
    ['2026-11-21T08:59:00+01:00', { state: 'kept', hoursLeft: 48, daysLeft: 2, isUrgent: false }],
    ['2026-11-21T09:01:00+01:00', { state: 'kept', hoursLeft: 47, daysLeft: 2, isUrgent: true }],
    ['2026-11-22T23:59:00+01:00', { state: 'kept', hoursLeft: 9, daysLeft: 1, isUrgent: true }],
    ['2026-11-23T08:59:59+01:00', { state: 'kept', hoursLeft: 0, daysLeft: 0, isUrgent: true }],
    ['2026-11-23T09:00:00+01:00', { state: 'being-erased', hoursLeft: 1 }],
    ['2026-11-23T10:00:00+01:00', { state: 'erased', erasedTo: at('2026-11-23T10:00:00+01:00') }],
  ])('at %s', (now, state) => {
    expect(filmStateOf(week, morning, at(now))).toMatchObject(state);
  });
});

test.each([
  [{ isRecorded: false }, 'nothing-recorded'],
  [{ isRecorded: false, retention: 72 }, 'nothing-recorded'],
  [{ retention: 0 }, 'nothing-recorded'],
  [{}, 'retention-unknown'],
  [{ isRecorded: true }, 'retention-unknown'],
  [{ retention: 72 }, 'erased'],
])('where the register states %j the film is %s', (keeping, state) => {
  expect(filmStateOf(keeping, morning, at('2026-12-24T12:00:00+01:00')).state).toBe(state);
});

describe('around midnight', () => {
  test('a window that ends at or before it began ends the day after', () => {
    const [begin, end] = boundsOf({ date: '2026-12-31', from: '23:30', to: '00:30' });
    expect([timeOf(begin), timeOf(end)]).toEqual([
      { date: '2026-12-31', time: '23:30' },
      { date: '2027-01-01', time: '00:30' },
    ]);
    const [first, last] = boundsOf({ date: '2026-06-01', from: '12:00', to: '12:00' });
    expect(last - first).toBe(24 * 3_600_000);
  });

  test('days are counted as a calendar counts them', () => {
    const film = { date: '2026-11-16', from: '00:05', to: '00:10' };
    expect(filmStateOf({ retention: 24 }, film, at('2026-11-16T23:50:00+01:00'))).toMatchObject({
      hoursLeft: 0,
      daysLeft: 1,
    });
  });
});

describe('when the clocks change', () => {
  test('a day of film is 24 hours, whatever the clock says', () => {
    const spring = { date: '2026-03-28', from: '12:00', to: '13:00' };
    const autumn = { date: '2026-10-24', from: '12:00', to: '13:00' };
    const erased = (window: TimeWindow) => {
      const film = filmStateOf({ retention: 24 }, window, boundsOf(window)[0]);
      return 'erasedFrom' in film ? timeOf(film.erasedFrom) : film;
    };
    expect(erased(spring)).toEqual({ date: '2026-03-29', time: '13:00' });
    expect(erased(autumn)).toEqual({ date: '2026-10-25', time: '11:00' });
  });

  test('an hour that came twice is taken from its first pass to its last', () => {
    const [begin, end] = boundsOf({ date: '2026-10-25', from: '02:15', to: '02:45' });
    expect(begin).toBe(at('2026-10-25T02:15:00+02:00'));
    expect(end).toBe(at('2026-10-25T02:45:00+01:00'));
  });

  test('an hour that never was lies between the hours around it', () => {
    const [begin, end] = boundsOf({ date: '2026-03-29', from: '02:15', to: '02:45' });
    expect(begin).toBe(at('2026-03-29T01:15:00+01:00'));
    expect(end).toBe(at('2026-03-29T03:45:00+02:00'));
  });

  test('the day after is the next of the calendar', () => {
    expect(['2026-02-28', '2028-02-28', '2026-12-31'].map(dayAfter)).toEqual([
      '2026-03-01',
      '2028-02-29',
      '2027-01-01',
    ]);
  });
});

test.each(['2026-02-30', '21/11', ''])('the day %j is refused', (date) => {
  expect(() => instantOf({ date, time: '12:00' }, 'earlier')).toThrow(RangeError);
});

const instants = fc.integer({ min: at('2018-01-01T00:00:00Z'), max: at('2037-12-31T00:00:00Z') });
const minutes = instants.map((instant) => Math.floor(instant / 60_000) * 60_000);

test('an instant lies among those that its own clock time can mean', () => {
  fc.assert(
    fc.property(minutes, (instant) => {
      const time = timeOf(instant);
      expect([instantOf(time, 'earlier'), instantOf(time, 'later')]).toContain(instant);
    }),
  );
});

test('as time goes film is kept, then being erased, then erased, and never comes back', () => {
  const order = ['not-yet', 'kept', 'being-erased', 'erased'];
  fc.assert(
    fc.property(
      minutes,
      fc.integer({ min: 1, max: 1440 }),
      fc.integer({ min: 1, max: 24 * 90 }),
      fc.array(fc.integer({ min: -100, max: 24 * 100 }), { minLength: 2, maxLength: 20 }),
      (begin, length, retention, hours) => {
        const start = timeOf(begin);
        const window = { date: start.date, from: start.time, to: timeOf(begin + length * 60_000).time };
        const states = hours
          .toSorted((one, other) => one - other)
          .map((after) => filmStateOf({ retention }, window, begin + after * 3_600_000));
        const steps = states.map(({ state }) => order.indexOf(state));
        expect(steps).toEqual(steps.toSorted((one, other) => one - other));
        for (const film of states) {
          if (film.state !== 'kept') continue;
          expect(film.hoursLeft).toBeGreaterThanOrEqual(0);
          expect(film.hoursLeft).toBeLessThanOrEqual(retention);
          expect(film.isUrgent).toBe(film.hoursLeft < urgentHours);
        }
      },
    ),
  );
});

test('days between instants do not depend on the hour of the day', () => {
  expect(daysBetween(at('2026-03-28T23:59:00+01:00'), at('2026-03-30T00:01:00+02:00'))).toBe(2);
});
