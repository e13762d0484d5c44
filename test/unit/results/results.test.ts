import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWatchedNow } from '../../../site/facts/facts.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { resultsByController, resultsOf, type Results } from '../../../site/results/results.ts';
import { tableOf, tablesOf } from '../../../site/results/tables.ts';
import { tallyKeys } from '../../../site/results/tallies.ts';
import { defaultRegister } from '../explanations/default-register.ts';
import { arbitraryPlaces } from './arbitrary-places.ts';

/** Every number of the figures that adds up over controllers, by name. */
function summableOf({ all, now, tallies, costs, years, quality, lists }: Results): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (name: string, numbers: object): void => {
    for (const [key, number] of Object.entries(numbers))
      if (typeof number === 'number' && !key.startsWith('per')) sums.set(`${name}.${key}`, number);
  };
  add('all', all);
  add('now', now);
  for (const key of tallyKeys) for (const row of tallies[key].rows) add(`${key}.${row.code}`, row);
  add('purchase', costs.purchase);
  add('yearly', costs.yearly);
  for (const year of years) add(String(year.year), { ...year, year: undefined });
  for (const { fact, asked, stated, missing } of quality)
    add(fact, { asked, stated, missing: missing.length });
  for (const [key, list] of Object.entries(lists)) sums.set(key, (list as readonly unknown[]).length);
  return sums;
}

function expectSums(register: Register): void {
  const together = new Map<string, number>();
  for (const { results } of resultsByController(register))
    for (const [key, number] of summableOf(results)) together.set(key, (together.get(key) ?? 0) + number);
  const whole = summableOf(resultsOf(register));
  const withoutZeros = (numbers: Map<string, number>) =>
    Object.fromEntries([...numbers].filter(([, number]) => number !== 0).sort());
  expect(withoutZeros(together)).toEqual(withoutZeros(whole));
}

describe('the figures of the controllers together', () => {
  test('are those of the whole register', () => {
    fc.assert(fc.property(arbitraryPlaces, expectSums), { numRuns: 150 });
  });

  test('are so in Exempelköping', async () => {
    expectSums(await defaultRegister());
  });
});

test('every place is in exactly one row of a tally, but for purposes, of which it may have more', () => {
  fc.assert(
    fc.property(arbitraryPlaces, (register) => {
      const { tallies, all } = resultsOf(register);
      const now = register.places.filter(isWatchedNow).length;
      for (const key of tallyKeys) {
        const { rows, total } = tallies[key];
        const sum = rows.reduce((places, row) => places + row.places, 0);
        expect(total.places, key).toBe(key === 'status' ? all.places : now);
        if (key === 'purpose') expect(sum).toBeGreaterThanOrEqual(total.places);
        else expect(sum, key).toBe(total.places);
        for (const row of rows) {
          expect(row.places).toBeGreaterThan(0);
          expect(row.uncounted).toBeLessThanOrEqual(row.places);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a service changes no figure: a home is in no count', async () => {
  const register = await defaultRegister();
  expect(register.services.length).toBeGreaterThan(0);
  const bare = { ...register, services: [] };
  for (const results of [resultsOf(register), ...resultsByController(register).map((each) => each.results)])
    for (const key of tablesOf(results)) {
      const other = resultsOf(bare, results.controller?.id);
      expect(tableOf(key, results, register), key).toEqual(tableOf(key, other, bare));
    }
  const told = JSON.stringify(
    tablesOf(resultsOf(register)).map((key) => tableOf(key, resultsOf(register), register)),
  );
  for (const { name } of register.services) expect(told).not.toContain(name);
});

test('what is dated after the day of the register has not been done', () => {
  fc.assert(
    fc.property(arbitraryPlaces, (register) => {
      const { lists, years } = resultsOf(register);
      for (const { review } of [...lists.deviations, ...lists.evaluations, ...lists.supervision])
        expect(review.date <= register.asOf).toBe(true);
      expect(years.every(({ year }) => year <= 2026)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the figures of Exempelköping are those that a reader can count in its register', async () => {
  const register = await defaultRegister();
  const { all, now, tallies, costs, requests, lists } = resultsOf(register);
  const rowsOf = (key: (typeof tallyKeys)[number]) =>
    Object.fromEntries(tallies[key].rows.map(({ code, places }) => [code, places]));
  expect([all.places, now.places, now.cameras, now.uncounted]).toEqual([44, 38, 106, 1]);
  expect(rowsOf('status')).toEqual({ planned: 1, 'decision-pending': 1, active: 38, paused: 1, ended: 3 });
  expect(rowsOf('reviews')).toEqual({ 'in-time': 31, soon: 4, overdue: 2, never: 1 });
  expect(rowsOf('directions')).toEqual({ correct: 35, remedied: 1, never: 2 });
  expect(lists.due.map(({ id }) => id).slice(0, 2)).toEqual(['atervinning-bjorkvagen', 'kulturhuset']);
  expect(lists.deviations.map(({ place }) => place.id)).toEqual(['gangtunneln']);
  expect(lists.supervision).toHaveLength(2);
  expect(costs.yearly).toMatchObject({ unclear: 8200, unclearPlaces: 1, clearPlaces: 32, missingPlaces: 5 });
  expect(requests).toEqual({
    received: 67,
    inTime: 63,
    years: [2025, 2025],
    stated: 3,
    few: 1,
    controllers: 5,
  });
});
