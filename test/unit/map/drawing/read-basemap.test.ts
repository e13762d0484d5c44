import { expect, test } from 'vitest';
import { prepareBasemap } from '../../../../site/map/basemap/prepare-basemap.ts';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';
import { at, geojson, rectangle, smallTown } from './small-town.ts';

test('a basemap keeps class, kind, name and bounds', () => {
  const { basemap, unknown } = readBasemap(geojson([[{ class: 'street', kind: 'main', name: ' Storgatan ' }, 'LineString', [[13, 58], [14, 59]]]]));
  expect(unknown).toEqual([]);
  expect(basemap.bounds).toEqual({ west: 13, south: 58, east: 14, north: 59 });
  expect(basemap.features[0]).toMatchObject({ class: 'street', kind: 'main', name: 'Storgatan' });
});

test('what cannot be read is told, and the rest is kept', () => {
  const { basemap, unknown } = readBasemap(
    geojson([
      [{ class: 'volcano' }, 'Point', [13, 58]],
      [{ class: 'volcano' }, 'Point', [13, 58]],
      [{}, 'Point', [13, 58]],
      [{ class: 'land' }, 'Circle', [13, 58]],
      [{ class: 'water' }, 'Polygon', [[[13, 58], [13, 'x']]]],
      [{ class: 'path' }, 'LineString', [[400_000, 6_500_000], [400_001, 6_500_000]]],
      [{ class: 'pier' }, 'LineString', [[13, 58, 4], [13.1, 58, 4]]],
    ]),
  );
  expect(unknown).toEqual(['land:Circle', 'path:LineString', 'undefined', 'volcano', 'water:Polygon']);
  expect(basemap.features.map((feature) => feature.class)).toEqual(['pier']);
});

test.each([undefined, null, 7, 'text', [], { type: 'Topology' }, { features: [null, 3, { properties: null }] }])('%j is no reason to stop', (given) => {
  const { basemap, unknown } = readBasemap(given);
  expect(basemap).toEqual({ features: [], bounds: undefined });
  expect(unknown).not.toEqual([]);
});

test('the index finds what a rectangle touches, in the order of the basemap', () => {
  const found = smallTown().within({ west: at(60, 0)[0], south: at(0, -70)[1], east: at(110, 0)[0], north: at(0, -20)[1] });
  expect(found.map((feature) => feature.class)).toEqual(['land', 'square', 'street', 'building']);
});

test('rings come out wound alike, whichever way they were given', () => {
  const ring = rectangle(0, 0, 10, 10);
  const [first, second] = [ring, ring.toReversed()].map((given) => prepareBasemap(readBasemap(geojson([[{ class: 'land' }, 'Polygon', [given]]])).basemap));
  const turns = [first!, second!].map(({ features: [feature] }) => {
    const [part] = feature!.parts;
    return Math.sign((part![2]! - part![0]!) * (part![5]! - part![3]!) - (part![3]! - part![1]!) * (part![4]! - part![2]!));
  });
  expect(turns).toEqual([1, 1]);
});
