import { expect, test } from 'vitest';
import type { BasemapFeature } from '../../../../site/map/basemap/read-basemap.ts';
import { nameFinder } from '../../../../site/map/near/find-name.ts';
import { gazetteerOf } from '../../../../site/map/near/gazetteer.ts';

type Named = Pick<BasemapFeature, 'class' | 'name' | 'geometry'>;
const street = (name: string, ...coordinates: [number, number][]): Named => ({
  class: 'street',
  name,
  geometry: { type: 'LineString', coordinates },
});
const district = (name: string, lng: number, lat: number): Named => ({
  class: 'district',
  name,
  geometry: { type: 'Point', coordinates: [lng, lat] },
});

test('the parts of a street are one name, at a point of the street near its middle', () => {
  const entries = gazetteerOf(
    [street('Storgatan', [13, 58], [13.001, 58]), street('Storgatan', [13.001, 58], [13.002, 58.00004])],
    [],
  );
  expect(entries).toEqual([['Storgatan', 13.001, 58]]);
});

test('streets of the same name far apart are told apart by their districts', () => {
  const entries = gazetteerOf(
    [
      district('Norrby', 13, 58.5),
      district('Söderby', 13, 58),
      street('Kyrkvägen', [13.001, 58.001]),
      street('Kyrkvägen', [13.001, 58.501]),
    ],
    [],
  );
  expect(entries.map(([name]) => name)).toEqual([
    'Kyrkvägen, Norrby',
    'Kyrkvägen, Söderby',
    'Norrby',
    'Söderby',
  ]);
});

test('a part between two others joins them, whatever the order', () => {
  const parts = [13, 13.04, 13.02].map((lng) => street('Storgatan', [lng, 58]));
  for (const order of [parts, parts.toReversed()])
    expect(gazetteerOf(order, [])).toEqual([['Storgatan', 13.02, 58]]);
});

test('water is left out, and so are places without position and names that the basemap has', () => {
  const water: Named = { class: 'water', name: 'Sjön', geometry: { type: 'Point', coordinates: [13, 58] } };
  const entries = gazetteerOf(
    [water, district('Torget', 13, 58)],
    [
      { name: 'Torget', position: [13.1, 58] },
      { name: 'Simhallen', position: [13.2, 58] },
      { name: 'Okänd' },
    ],
  );
  expect(entries).toEqual([
    ['Simhallen', 13.2, 58],
    ['Torget', 13, 58],
  ]);
});

const names = nameFinder([
  ['Storgatan', 13, 58],
  ['Lilla Storgatan', 13.1, 58],
  ['Rådhustorget', 13.2, 58],
  ['Varvsvägen', 13.3, 58],
  ['Värvsvägen', 13.4, 58],
]);

test.each([
  ['storgatan', 'Storgatan'],
  ['  STORGATAN 12 b ', 'Storgatan'],
  ['rådhus', 'Rådhustorget'],
  ['Rådhustroget', 'Rådhustorget'],
  ['lilla storgatan', 'Lilla Storgatan'],
  ['Radhustorget', 'Rådhustorget'],
  ['Värvsvägen', 'Värvsvägen'],
  ['Varvsvägen 3', 'Varvsvägen'],
  ['varvsvagen', 'Varvsvägen'],
])('%s means %s', (typed, name) => {
  expect(names.find(typed)?.name).toBe(name);
});

test('what is like no name, or nothing, is not found', () => {
  expect(names.find('Xyzzy')).toBeUndefined();
  expect(names.find('  ')).toBeUndefined();
});

test('names that begin with what is typed are suggested, no more than asked for', () => {
  expect(names.suggest('sto', 5)).toEqual(['Storgatan']);
  expect(names.suggest('', 5)).toEqual([]);
  expect(names.suggest('r', 0)).toEqual([]);
  expect(names.suggest('rad', 5)).toEqual(['Rådhustorget']);
  expect(names.suggest('vä', 5)).toEqual(['Värvsvägen', 'Varvsvägen']);
});

test('a place stands where the register publishes it, and is not rounded to what may be kept back', () => {
  const entries = gazetteerOf(
    [street('Storgatan', [13.123456, 58.123456])],
    [{ name: 'Simhallen', position: [13.273417, 58.924553] }],
  );
  expect(entries).toEqual([
    ['Simhallen', 13.273417, 58.924553],
    ['Storgatan', 13.1235, 58.1235],
  ]);
});
