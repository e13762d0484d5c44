import { expect, test } from 'vitest';
import { conceptEntries } from '../../../site/symbols/concept.ts';
import { symbolCredits } from '../../../site/symbols/set-credits.ts';

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
