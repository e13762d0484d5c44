import { expect, test } from 'vitest';
import { readPlaces } from '../../../../site/map/live/read-places.ts';
import { showPlaces } from '../../../../site/map/live/shown-places.ts';

const places = readPlaces({
  type: 'FeatureCollection',
  features: ['a', 'b', 'c'].map((id, index) => ({
    type: 'Feature',
    id,
    properties: { name: id },
    geometry: { type: 'Point', coordinates: [15 + index / 100, 60] },
  })),
});
const known = { places, count: 5 };
const idsOf = (only: readonly string[] | undefined) => showPlaces(known, only, '').places.map(({ id }) => id);

test('all places are shown in the order of the register, and those without position are counted', () => {
  expect(idsOf(undefined)).toEqual(['a', 'b', 'c']);
  expect(showPlaces(known, undefined, '').without).toBe(2);
});

test('chosen places are shown in the order of the choice, and alone give the bounds and the marks', () => {
  const shown = showPlaces(known, ['c', 'nowhere', 'b'], '');
  expect(shown.places.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(shown.without).toBe(1);
  expect(shown.bounds).toEqual({ west: 15.01, south: 60, east: 15.02, north: 60 });
  expect(shown.drawn.dots.features.map(({ properties }) => properties.id)).toEqual(['c', 'b']);
});

test('a choice of nothing shows nothing', () => {
  expect(showPlaces(known, [], '')).toMatchObject({ places: [], bounds: undefined, without: 0 });
});
