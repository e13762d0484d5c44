import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWatchedNow } from '../../../site/facts/facts.ts';
import type { Place } from '../../../site/register/model/register.ts';
import { dueTasks } from '../../../site/results/due-tasks.ts';
import { resultsOf } from '../../../site/results/results.ts';
import { arbitraryPlaces } from './arbitrary-places.ts';

const reckoning = { asOf: '2026-11-15', reviewMonths: 12 };
const place = (fields: Partial<Place>): Place => ({
  id: 'torget',
  name: 'Torget',
  positionState: 'not-stated',
  cameras: { positions: [] },
  reviewDue: '2030-01-01',
  signChecked: '2026-11-01',
  reviews: [{ date: '2026-11-01', kind: 'direction-check', outcome: 'correct' }],
  ...fields,
});
const told = (fields: Partial<Place>): string[] =>
  dueTasks([place(fields)], reckoning).map(
    ({ kind, due, isOverdue }) => `${kind} ${due ?? 'never'}${isOverdue ? ' overdue' : ''}`,
  );

test('a place where all is done has nothing to do', () => {
  expect(told({})).toEqual([]);
});

test.each([
  [{ reviewDue: '2026-11-14' }, ['review 2026-11-14 overdue']],
  [{ reviewDue: '2026-11-15' }, ['review 2026-11-15']],
  [{ reviewDue: '2027-02-13' }, ['review 2027-02-13']],
  [{ reviewDue: '2027-02-14' }, []],
  [{ reviewDue: undefined }, ['review never']],
  [{ signChecked: '2025-12-01' }, ['sign-check 2026-12-01']],
  [{ signChecked: undefined }, ['sign-check never']],
  [{ signChecked: undefined, sign: false }, []],
  [{ reviews: [] }, ['direction-check never']],
  [
    { reviews: [{ date: '2026-05-01', kind: 'direction-check' as const, nextDue: '2026-11-01' }] },
    ['direction-check 2026-11-01 overdue'],
  ],
  [{ status: 'ended' as const, reviewDue: '2026-01-01' }, []],
])('with %o there is to do: %j', (fields, tasks) => {
  expect(told(fields)).toEqual(tasks);
});

test('the reviews to do are those that the follow-up counts as overdue, coming and never done', () => {
  fc.assert(
    fc.property(arbitraryPlaces, (register) => {
      const { asOf, municipality, places } = register;
      const tasks = dueTasks(places, { asOf, reviewMonths: municipality.publication.reviewMonths });
      const reviews = tasks.filter(({ kind }) => kind === 'review');
      const counted = Object.fromEntries(
        resultsOf(register).tallies.reviews.rows.map(({ code, places: number }) => [code, number]),
      );
      expect(reviews.filter(({ isOverdue }) => isOverdue)).toHaveLength(counted['overdue'] ?? 0);
      expect(reviews.filter(({ due }) => due === undefined)).toHaveLength(counted['never'] ?? 0);
      expect(reviews).toHaveLength(
        (counted['overdue'] ?? 0) + (counted['soon'] ?? 0) + (counted['never'] ?? 0),
      );
      expect(tasks.every((task) => isWatchedNow(task.place))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
