import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { statusContradicted } from '../../../../site/register/rules/status-contradicted.ts';

const asOf = '2026-11-01';
const [past, future] = ['2026-10-31', '2026-11-02'];
const toldOf = (values: Readonly<Record<string, string>>, settings: object = { asOf }): readonly string[] =>
  told(statusContradicted(inputOf({ places: [{ id: 'a', name: 'A', ...values }] }, { ...settings })));

test.each(['', 'active', 'paused', 'planned', 'decision-pending'])(
  'an end that has been is told where the status “%s” does not say so',
  (status) => {
    expect(toldOf({ status, endDate: past })).toEqual(['status-contradicted places.csv 2 endDate']);
    expect(toldOf({ status, endDate: future })).toEqual([]);
  },
);

test('what has ended did not end after the day of the register', () => {
  expect(toldOf({ status: 'ended', endDate: future })).toEqual(['status-contradicted places.csv 2 endDate']);
  expect(toldOf({ status: 'ended', endDate: past })).toEqual([]);
});

test.each(['', 'active', 'paused', 'ended'])(
  'a beginning that is to come is told with the status “%s”',
  (status) => {
    expect(toldOf({ status, startDate: future })).toEqual(['status-contradicted places.csv 2 startDate']);
    expect(toldOf({ status, startDate: past })).toEqual([]);
  },
);

test.each(['planned', 'decision-pending'])('a beginning that has been is told with %s', (status) => {
  expect(toldOf({ status, startDate: past })).toEqual(['status-contradicted places.csv 2 startDate']);
  expect(toldOf({ status, startDate: future })).toEqual([]);
});

test('on the day itself either may be right', () => {
  for (const status of ['', 'active', 'planned', 'ended'])
    expect(toldOf({ status, startDate: asOf, endDate: asOf })).toEqual([]);
});
