import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Bounds } from '../../../../site/map/basemap/bounds.ts';
import { prepareBasemap } from '../../../../site/map/basemap/prepare-basemap.ts';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';

type Pair = [number, number];

function prepare(
  features: readonly { class: string; type: string; coordinates: unknown }[],
): ReturnType<typeof prepareBasemap> {
  const geojson = features.map(({ class: name, ...geometry }) => ({
    type: 'Feature',
    properties: { class: name },
    geometry,
  }));
  return prepareBasemap(readBasemap({ type: 'FeatureCollection', features: geojson }).basemap);
}

const position = fc.tuple(
  fc.double({ min: 13, max: 13.2, noNaN: true }),
  fc.double({ min: 58.8, max: 59, noNaN: true }),
);
const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 4 }), { maxLength: 20 });

function bounds(first: Pair, second: Pair): Bounds {
  return {
    west: Math.min(first[0], second[0]),
    south: Math.min(first[1], second[1]),
    east: Math.max(first[0], second[0]),
    north: Math.max(first[1], second[1]),
  };
}

test('finds what a walk through all features finds, in the same order', () => {
  fc.assert(
    fc.property(lines, position, position, (all, corner, opposite) => {
      const basemap = prepare(
        all.map((coordinates) => ({ class: 'street', type: 'LineString', coordinates })),
      );
      const view = bounds(corner, opposite);
      expect(basemap.within(view)).toEqual(
        basemap.features.filter((feature) => overlap(feature.bounds, view)),
      );
    }),
  );
});

const square: Pair[] = [
  [13, 58],
  [13.001, 58],
  [13.001, 58.001],
  [13, 58.001],
  [13, 58],
];

test.each([
  ['as RFC 7946 asks', square, square.toReversed()],
  ['the other way round', square.toReversed(), square],
])('winds the rings of areas the same way when they are drawn %s', (_case, outer, hole) => {
  const { features } = prepare([{ class: 'park', type: 'Polygon', coordinates: [outer, hole] }]);
  expect(features[0]?.shape).toBe('area');
  expect(features[0]?.parts.map((part) => [...part])).toEqual([square.flat(), square.toReversed().flat()]);
});

test('knows whether land is drawn on water', () => {
  expect(prepare([{ class: 'water', type: 'Polygon', coordinates: [square] }]).isLandDrawn).toBe(false);
  expect(prepare([{ class: 'land', type: 'Polygon', coordinates: [square] }]).isLandDrawn).toBe(true);
});

test('an empty basemap has nothing anywhere', () => {
  const basemap = prepare([]);
  expect(basemap.bounds).toBeUndefined();
  expect(basemap.within({ west: -180, south: -90, east: 180, north: 90 })).toEqual([]);
});
