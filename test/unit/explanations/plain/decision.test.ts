import { describe, expect, test } from 'vitest';
import { levels } from '../../../../site/explanations/level.ts';
import { factOf, factsOf } from '../../../../site/facts/facts.ts';
import type { RowFixture } from '../../../factories.ts';
import { spoken, statementsOf } from '../spoken.ts';
import { registerOf } from './told.ts';

/** What every level tells of the decision about a place. */
function decided(place: RowFixture): readonly string[] {
  const register = registerOf({ place });
  const [only] = register.places;
  return levels.map((level) =>
    statementsOf(level, factOf(factsOf(only!, register), 'decided'), only!)
      .map((statement) => spoken(level, statement, 'en', register))
      .join(' '),
  );
}

describe('a decision that is pending', () => {
  const stated = {
    status: 'decision-pending',
    decidedBy: 'The culture board',
    decisionReference: 'KS 2026/112',
    decisionDate: '2026-09-01',
  };

  test('has its number, its date and who is to decide, where they are stated', () => {
    for (const told of decided(stated)) {
      expect(told).toContain('KS 2026/112');
      expect(told).toContain('1 September 2026');
      expect(told).toMatch(/The culture board (?:is to|will) make the decision/u);
      expect(told).not.toMatch(/made the decision|latest decision/u);
    }
  });

  test('owes none of them', () => {
    for (const told of decided({ status: 'decision-pending' }))
      expect(told).not.toMatch(/case number|number of the|who made|when the/iu);
  });
});

test('an exemption has the date that is stated, and owes none', () => {
  for (const told of decided({ decisionKind: 'exempt', decisionDate: '2026-09-01' }))
    expect(told).toContain('1 September 2026');
  for (const told of decided({ decisionKind: 'exempt' })) expect(told).not.toMatch(/when the/iu);
});
