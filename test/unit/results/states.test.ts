import { describe, expect, test } from 'vitest';
import type { Place, Review } from '../../../site/register/model/register.ts';
import * as states from '../../../site/results/states.ts';

const reckoning = { asOf: '2026-11-15', reviewMonths: 12 };
const place = (fields: Partial<Place>): Place => ({
  id: 'torget',
  name: 'Torget',
  positionState: 'not-stated',
  cameras: { positions: [] },
  reviews: [],
  ...fields,
});
const check = (fields: Partial<Review>): Place =>
  place({ reviews: [{ date: '2026-05-01', kind: 'direction-check', ...fields }] });

test.each([
  [undefined, 'never'],
  ['2026-11-14', 'overdue'],
  ['2026-11-15', 'soon'],
  ['2027-02-13', 'soon'],
  ['2027-02-14', 'in-time'],
])('a review due %s is %s', (reviewDue, state) => {
  expect(states.reviewStateOf(place({ reviewDue }), reckoning)).toBe(state);
});

test.each([
  [{ outcome: 'correct' }, 'correct'],
  [{ outcome: 'deviation' }, 'deviation'],
  [{ outcome: 'deviation', remedyDate: '2026-05-03' }, 'remedied'],
  [{ outcome: 'remedied' }, 'remedied'],
  [{ outcome: 'keep' }, 'unclear'],
  [{}, 'unclear'],
  [{ outcome: 'correct', date: '2026-11-16' }, 'never'],
] as const)('a direction check with %o is %s', (review, state) => {
  expect(states.directionStateOf(check(review), reckoning)).toBe(state);
});

test('a check that was right does not hide that the latest one was not', () => {
  const reviews: Review[] = [
    { date: '2026-06-01', kind: 'direction-check', outcome: 'deviation' },
    { date: '2026-05-01', kind: 'direction-check', outcome: 'correct' },
  ];
  expect(states.directionStateOf(place({ reviews }), reckoning)).toBe('deviation');
});

test.each([
  [{}, 'not-stated'],
  [{ sign: false, signChecked: '2026-11-01' }, 'no-sign'],
  [{ sign: true }, 'never-checked'],
  [{ sign: true, signChecked: '2025-11-15' }, 'checked'],
  [{ sign: true, signChecked: '2025-11-14' }, 'checked-earlier'],
])('a sign with %o is %s', (fields, state) => {
  expect(states.signStateOf(place(fields), reckoning)).toBe(state);
});

describe('retention', () => {
  test.each([
    [{}, 'not-stated'],
    [{ viewing: 'live' }, 'none'],
    [{ retention: 0 }, 'none'],
    [{ retention: 24 }, 'day'],
    [{ retention: 24.5 }, 'three-days'],
    [{ retention: 72 }, 'three-days'],
    [{ retention: 72.1 }, 'unreasoned'],
    [{ retention: 168, retentionReason: { sv: 'Helger.' } }, 'reasoned'],
    [{ viewing: 'recorded' }, 'not-stated'],
  ] as const)('of %o is %s', (fields, band) => {
    expect(states.retentionBandOf(place(fields))).toBe(band);
  });
});

test.each([
  [[], 'never'],
  [[{ date: '2026-05-01', kind: 'evaluation', outcome: 'effect' }], 'effect'],
  [[{ date: '2026-05-01', kind: 'evaluation' }], 'unclear'],
  [[{ date: '2026-05-01', kind: 'yearly-review', outcome: 'keep' }], 'never'],
] as const)('the effect after %o is %s', (reviews, state) => {
  expect(states.effectStateOf(place({ reviews }), reckoning)).toBe(state);
});

test.each([
  [{}, 'never'],
  [{ signChecked: '2025-11-15', decisionDate: '2018-01-01' }, 'year'],
  [{ decisionDate: '2024-11-15' }, 'two-years'],
  [{ decisionDate: '2024-11-14' }, 'older'],
])('facts with %o are from %s', (fields, band) => {
  expect(states.freshnessOf(place(fields), reckoning)).toBe(band);
});
