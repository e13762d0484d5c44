import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../site/register/model/register.ts';
import { factNames, qualityOf, statutoryItems } from '../../../site/results/quality.ts';
import { arbitraryPlaces } from './arbitrary-places.ts';

const bare: Place = {
  id: 'torget',
  name: 'Torget',
  positionState: 'not-stated',
  cameras: { positions: [] },
  reviews: [],
};

test('a place that states nothing lacks every fact that is asked for', () => {
  const facts = qualityOf([bare]);
  expect(facts.every(({ stated }) => stated === 0)).toBe(true);
  // The reason for a long retention and the source of a sum are asked for only where there is one.
  const notAsked = factNames.filter((name) => facts.every(({ fact }) => fact !== name));
  expect(notAsked).toEqual(['retention-reason', 'cost-source']);
});

test('nothing that may rightly be absent is counted as missing', () => {
  const missing = (fields: Partial<Place>) =>
    qualityOf([{ ...bare, ...fields }])
      .filter(({ stated }) => stated === 0)
      .map(({ fact }) => fact);
  expect(missing({ viewing: 'live' })).not.toContain('retention');
  expect(missing({ decisionKind: 'exempt' })).not.toContain('decision');
  expect(missing({ decisionKind: 'exempt' })).not.toContain('weighed');
  expect(missing({ sign: false })).not.toContain('sign-checked');
  expect(missing({ positionState: 'withheld' })).not.toContain('position');
  expect(missing({ retention: 100 })).toContain('retention-reason');
  expect(missing({ costYearly: 100, costYear: 2025 })).toContain('cost-source');
});

test('all five items of the statutory register are among the facts', () => {
  expect(Object.values(statutoryItems).sort()).toEqual([1, 2, 3, 4, 5]);
});

test('stated and missing are all that is asked for', () => {
  fc.assert(
    fc.property(arbitraryPlaces, ({ places }) => {
      for (const { asked, stated, missing } of qualityOf(places)) {
        expect(stated + missing.length).toBe(asked);
        expect(asked).toBeLessThanOrEqual(places.length);
      }
    }),
    { numRuns: 60 },
  );
});
