import { describe, expect, test } from 'vitest';
import { complianceOf, gapsOf, openCount, statusOf } from '../../../site/accessibility/statement.ts';
import { criteria, testResults } from '../../../site/accessibility/tested.ts';
import { engines } from '../../../scripts/access/finding.ts';
import { municipalitySchema } from '../../../site/municipality/schema.ts';

const municipality = (accessibility: object = {}) =>
  municipalitySchema.parse({ name: 'A', asOf: '2026-11-15', languages: ['sv', 'ar'], accessibility });
const clean = { ...testResults, open: {}, reviewed: {} };
const peopleTests = [{ on: '2026-12-03', with: 'NVDA', result: 'Bra.' }];

describe('the criteria', () => {
  test('are all 86 of WCAG 2.2, each once and in order', () => {
    const count = (level: string) => criteria.filter((each) => each.level === level).length;
    expect([count('A'), count('AA'), count('AAA')]).toEqual([31, 24, 31]);
    const ids = criteria.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  test('name the clause of the standard where it asks for them', () => {
    for (const { id, level, clause } of criteria) {
      if (clause !== undefined) expect(clause).toBe(`9.${id}`);
      if (level === 'AAA') expect(clause).toBeUndefined();
    }
  });

  test('are tested by every engine', () => {
    for (const engine of engines) expect(criteria.some(({ checks }) => checks.includes(engine))).toBe(true);
  });
});

test('programs alone never make a portal fully compliant', () => {
  expect(complianceOf(municipality({ stated: 'fully' }), clean)).toBe('partly');
  expect(complianceOf(municipality({ stated: 'fully', peopleTests }), clean)).toBe('fully');
  expect(
    complianceOf(municipality({ stated: 'fully', peopleTests }), { ...clean, open: { 'axe x': 1 } }),
  ).toBe('partly');
  expect(complianceOf(municipality({ stated: 'not', peopleTests }), clean)).toBe('not');
});

test('what a person must judge stays open until people have tested', () => {
  const criterion = criteria.find(({ id }) => id === '1.1.1')!;
  expect(statusOf(criterion, municipality(), clean)).toBe('people-left');
  expect(statusOf(criterion, municipality({ peopleTests }), clean)).toBe('no-fault');
  expect(statusOf({ ...criterion, checks: ['people'] }, municipality(), clean)).toBe('untested');
  expect(statusOf({ ...criterion, checks: [] }, municipality(), clean)).toBe('not-applicable');
});

test('a criterion is not without fault while anything that tests it has found one', () => {
  const criterion = { ...criteria[0]!, checks: ['axe', 'people'] as const };
  const found = (name: string) =>
    statusOf({ ...criterion, checks: [...criterion.checks] }, municipality(), { open: { [name]: 1 } });
  expect(found('axe image-alt')).toBe('fault');
  expect(found('alfa sia-r2')).toBe('people-left');
});

test('open findings and untested texts are named as gaps', () => {
  expect(gapsOf(municipality(), clean)).toEqual([
    'people',
    'readers',
    'translation',
    'sign-language',
    'sign-picture',
  ]);
  const found = { ...clean, open: { 'axe x': 2, 'alfa y': 1 } };
  expect(openCount(found)).toBe(3);
  expect(gapsOf(municipality({ peopleTests }), found)[0]).toBe('open');
});
