import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../site/facts/facts.ts';
import type { RowFixture } from '../../../factories.ts';
import { leadOf, spoken, statementsOf } from '../spoken.ts';
import { registerOf, told } from './told.ts';

/** The register of these tests shows 1 November 2026. */
const what = (place: RowFixture): string => told('what', { place }, 'en').join(' ');
const lead = (place: RowFixture): string => {
  const register = registerOf({ place });
  return leadOf('plain', register.places[0]!, register)
    .map((statement) => spoken('plain', statement, 'en', register))
    .join(' ');
};

describe('the dates of a place', () => {
  test.each([
    [
      { status: 'active', startDate: '2025-03-01', endDate: '2027-06-30' },
      ['since 1 March 2025', 'The end date is 30 June 2027.'],
    ],
    [
      { status: 'planned', startDate: '2027-03-01', endDate: '2027-06-30' },
      ['to begin on 1 March 2027', 'The end date is 30 June 2027.'],
    ],
    [{ status: 'paused', startDate: '2025-03-01' }, ['is paused', 'The start date is 1 March 2025.']],
    [
      { status: 'ended', startDate: '2025-03-01', endDate: '2026-06-30' },
      ['ended on 30 June 2026', 'The start date is 1 March 2025.'],
    ],
    [
      { status: 'decision-pending', startDate: '2027-03-01' },
      ['A decision is pending', 'The start date is 1 March 2027.'],
    ],
    [{ status: '', startDate: '2025-03-01' }, ['not stated', 'The start date is 1 March 2025.']],
  ])('are all told: %o', (place, sentences) => {
    for (const sentence of sentences) expect(what(place)).toContain(sentence);
  });

  test.each(['easy-read', 'symbols'] as const)('are all told in %s', (level) => {
    const register = registerOf({
      place: { status: 'active', startDate: '2025-03-01', endDate: '2027-06-30' },
    });
    const place = register.places[0]!;
    const said = statementsOf(level, factsOf(place, register)[0]!, place)
      .map((statement) => spoken(level, statement, 'en', register))
      .join(' ');
    expect(said).toContain('since 1 March 2025.');
    expect(said).toContain('The last day is 30 June 2027.');
  });

  test('are not joined to a status that they contradict', () => {
    expect(what({ status: 'active', startDate: '2027-03-01' })).toContain(
      'The surveillance is in use. The start date is 1 March 2027.',
    );
    expect(what({ status: 'ended', endDate: '2027-06-30' })).toContain('The end date is 30 June 2027.');
    expect(what({ status: 'planned', startDate: '2025-03-01' })).not.toContain('before then');
    expect(lead({ status: 'ended', endDate: '2027-06-30' })).not.toContain('2027');
    expect(lead({ status: 'planned', startDate: '2025-03-01' })).not.toContain('2025');
    expect(lead({ status: 'planned', startDate: '2027-03-01' })).toContain('from 1 March 2027');
  });
});
