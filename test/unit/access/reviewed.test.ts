import { expect, test } from 'vitest';
import { criteria } from '../../../site/accessibility/tested.ts';
import { reviewedList, reviewOf } from '../../../scripts/access/reviewed.ts';

const finding = {
  engine: 'axe',
  rule: 'color-contrast',
  where: '.map-label',
  found: 'unknown ground',
  file: 'sv/index.html',
  mode: 'light-1280',
} as const;
const entry = {
  id: 'map',
  engine: 'axe',
  rule: 'color-contrast',
  where: 'map-label',
  decided: false,
  criteria: ['1.4.3'],
  reason: 'Tested elsewhere.',
};

test('a finding is covered only where everything that the entry states fits', () => {
  expect(reviewOf(finding, [entry])).toBe(entry);
  expect(reviewOf({ ...finding, rule: 'color-contrast-enhanced' }, [entry])).toBeUndefined();
  expect(reviewOf({ ...finding, where: 'p' }, [entry])).toBeUndefined();
  expect(reviewOf(finding, [{ ...entry, file: '^en/' }])).toBeUndefined();
  expect(reviewOf(finding, [{ ...entry, found: 'ground$' }])).toBeDefined();
});

test('every entry of the list says why, narrows what it covers and has a name of its own', () => {
  expect(new Set(reviewedList.map(({ id }) => id)).size).toBe(reviewedList.length);
  for (const { id, reason, where, found, file } of reviewedList) {
    expect(reason.length, id).toBeGreaterThan(30);
    expect(where ?? found ?? file, id).toBeDefined();
  }
});

test('every entry names the criteria that it concerns, and they are there', () => {
  const known = criteria.map(({ id }) => id);
  for (const entry of reviewedList) {
    expect(Array.isArray(entry.criteria), entry.id).toBe(true);
    for (const id of entry.criteria) expect(known, entry.id).toContain(id);
  }
  // A rule of good practice that only reminds of hidden content.
  expect(reviewedList.filter((entry) => entry.criteria.length === 0).map(({ id }) => id)).toEqual([
    'hidden-parts',
  ]);
});

test('an entry that an engine could not decide covers nothing that it decided', () => {
  for (const { id, engine, found, decided } of reviewedList) {
    if (engine === 'rules') expect(decided, id).toBe(true);
    if (engine === 'alfa') expect(decided, id).toBe(found !== 'cantTell');
    if (!decided) expect(found, id).toBeDefined();
  }
});
