import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { dateInFuture, dateOrder } from '../../../../site/register/rules/dates.ts';

const tables = {
  places: [
    {
      id: 'a',
      name: 'A',
      decisionDate: '2026-11-02',
      signChecked: '2026-11-02',
      startDate: '2026-05-01',
      endDate: '2026-04-30',
    },
    {
      id: 'b',
      name: 'B',
      decisionDate: '2026-11-01',
      signChecked: '',
      startDate: '2027-01-01',
      endDate: '2027-01-01',
    },
  ],
  cameras: [{ id: 'K1', place: 'a', installed: '2030-01-01' }],
  reviews: [
    { place: 'a', date: '2026-11-02', kind: 'assessment', nextDue: '2026-11-01', remedyDate: '2026-11-01' },
    { place: 'a', date: '2026-01-02', kind: 'assessment', nextDue: '2027-01-02', remedyDate: '2026-01-02' },
  ],
};

test('nothing has been done after the day of the register; what is planned may lie after it', () => {
  expect(told(dateInFuture(inputOf(tables, { asOf: '2026-11-01' })))).toEqual([
    'date-in-future places.csv 2 decisionDate',
    'date-in-future places.csv 2 signChecked',
    'date-in-future reviews.csv 2 date',
    'date-in-future cameras.csv 2 installed',
  ]);
});

test('the day of the register decides, not the clock', () => {
  expect(dateInFuture(inputOf(tables, { asOf: '2031-01-01' }))).toEqual([]);
  expect(dateInFuture(inputOf(tables, { asOf: '1990-01-01' })).length).toBe(8);
});

test('an end does not come before its beginning', () => {
  expect(told(dateOrder(inputOf(tables)))).toEqual([
    'date-order places.csv 2 endDate',
    'date-order reviews.csv 2 nextDue',
    'date-order reviews.csv 2 remedyDate',
  ]);
});
