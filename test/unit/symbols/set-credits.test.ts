import { expect, test } from 'vitest';
import { conceptEntries, conceptKeys } from '../../../site/symbols/concept.ts';
import { creditedConcepts, symbolCredits } from '../../../site/symbols/set-credits.ts';

test.each(symbolCredits)(
  'the examples of $key are drawings of the body that they stand under',
  ({ key, set, examples }) => {
    expect(new Set(examples).size).toBe(5);
    expect(set).toBe(key === 'bliss' ? 'bliss' : 'openmoji');
    for (const concept of examples)
      if (key !== 'bliss')
        expect(conceptEntries[concept].openmoji !== null, concept).toBe(key === 'openmoji');
  },
);

test('every concept is drawn by OpenMoji or by us, and by Bliss; none twice', () => {
  const drawn = [...creditedConcepts('openmoji', undefined), ...creditedConcepts('own', undefined)];
  expect([...drawn].sort()).toEqual([...conceptKeys].sort());
  expect(creditedConcepts('bliss', undefined)).toEqual(conceptKeys);
  expect(creditedConcepts('municipality', undefined)).toEqual([]);
});
