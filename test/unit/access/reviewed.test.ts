import { expect, test } from 'vitest';
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
