import { expect, test } from 'vitest';
import { nearest } from '../../../../site/register/cells/nearest.ts';

test('the word with the fewest letters to change is the nearest, the first of several', () => {
  expect(nearest('skolla', ['bad', 'Skola', 'skolan'])).toBe('Skola');
  expect(nearest('bat', ['bad', 'båt'])).toBe('bad');
});

test('where more than a third would change there is none', () => {
  expect(nearest('rymd', ['bad', 'skola'])).toBeUndefined();
  expect(nearest('a'.repeat(61), ['a'.repeat(61)])).toBeUndefined();
});
