import { expect, test } from 'vitest';
import { mapWords } from '../../../../site/map/map-words.ts';
import type { NearPlace, ShapedPlace } from '../../../../site/map/near/near-places.ts';
import { sayNear, tellNear } from '../../../../site/map/near/tell-near.ts';

const words = mapWords('en', 'sv');
const near = (place: Partial<ShapedPlace>, metres: number): NearPlace => ({
  place: {
    id: 'torget',
    name: 'Stora torget',
    url: undefined,
    shape: { type: 'Point', coordinates: [13, 58] },
    precision: 0,
    ...place,
  },
  metres,
  direction: 'north',
});

test('who stands in a place where cameras are on is told so', () => {
  const here = near({}, 0);
  expect(sayNear([here], 'Torggatan', words)).toBe(
    'Here is 1 place near Torggatan. Stora torget is watched right there.',
  );
  expect(tellNear(here, words)).toBe('Watched right there');
});

test('a place that is planned or ended is not said to be watched', () => {
  const here = near({ statusLabel: 'Ended' }, 0);
  expect(sayNear([here], 'Torggatan', words)).toBe(
    'Here is 1 place near Torggatan. Stora torget (Ended) is right there.',
  );
  expect(tellNear(here, words)).toBe('Right there');
  expect(sayNear([near({ statusLabel: 'Ended' }, 120)], 'Torggatan', words)).toContain(
    'Nearest: Stora torget (Ended), 120 metres to the north.',
  );
});

test('nor is a place whose point is known roughly, though it is the very point', () => {
  expect(tellNear(near({ precision: 50 }, 0), words)).toBe('Right there');
});
