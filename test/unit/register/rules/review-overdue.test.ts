import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { describe } from 'vitest';
import { addMonths, reviewDue } from '../../../../site/register/rules/review-due.ts';
import { reviewOverdue } from '../../../../site/register/rules/review-overdue.ts';

const review = (place: string, date: string, kind = 'assessment', nextDue = '') => ({
  place,
  date,
  kind,
  nextDue,
});
const tables = {
  places: ['active', 'planned', 'paused', 'ended', ''].map((status, index) => ({
    id: `p${index}`,
    name: `P${index}`,
    status,
  })),
  reviews: [0, 1, 2, 3, 4].map((index) => review(`p${index}`, '2025-06-01')),
};

test('an active place is overdue the day after its review was due, and places that are not active never', () => {
  expect(reviewOverdue(inputOf(tables, { asOf: '2026-06-01' }))).toEqual([]);
  expect(told(reviewOverdue(inputOf(tables, { asOf: '2026-06-02' })))).toEqual([
    'review-overdue places.csv 2 id',
    'review-overdue places.csv 6 id',
  ]);
});

test('without a day of the register nothing is overdue: there is no clock', () => {
  expect(reviewOverdue({ ...inputOf(tables), asOf: undefined })).toEqual([]);
});

test('the settings say after how many months', () => {
  const input = inputOf(tables, { asOf: '2026-06-02', publication: { reviewMonths: 24 } });
  expect(reviewOverdue(input)).toEqual([]);
});

describe('the day a review is due', () => {
  test('is stated by the latest assessment or yearly review, or reckoned from it', () => {
    expect(reviewDue([{ date: '2025-01-31', kind: 'assessment' }], 1)).toBe('2025-02-28');
    const reviews = [
      { date: '2024-01-01', kind: 'assessment', nextDue: '2030-01-01' },
      { date: '2025-01-01', kind: 'yearly-review', nextDue: '2025-09-01' },
      { date: '2026-01-01', kind: 'direction-check', nextDue: '2040-01-01' },
    ] as const;
    expect(reviewDue(reviews, 12)).toBe('2025-09-01');
    expect(reviewDue(reviews.toReversed(), 12)).toBe('2025-09-01');
  });

  test('is unknown where nothing has been weighed', () => {
    expect(reviewDue([], 12)).toBeUndefined();
    expect(reviewDue([{ date: '2026-01-01', kind: 'evaluation' }], 12)).toBeUndefined();
  });

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', 60, '2031-01-15'],
  ])('%s and %i months are %s', (date, months, due) => {
    expect(addMonths(date, months)).toBe(due);
  });
});
