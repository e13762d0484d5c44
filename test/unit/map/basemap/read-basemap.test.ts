import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';

const street = {
  type: 'Feature',
  properties: { class: 'street', kind: 'main', name: ' Storgatan ' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [13.25, 58.9, 45],
      [13.26, 58.91, 46],
    ],
  },
};

function collection(...features: unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}

describe('reading a basemap', () => {
  test('keeps class, kind, name and the position without its height', () => {
    const { basemap, unknown } = readBasemap(collection(street));
    expect(unknown).toEqual([]);
    expect(basemap.features).toEqual([
      {
        class: 'street',
        kind: 'main',
        name: 'Storgatan',
        geometry: {
          type: 'LineString',
          coordinates: [
            [13.25, 58.9],
            [13.26, 58.91],
          ],
        },
        bounds: { west: 13.25, south: 58.9, east: 13.26, north: 58.91 },
      },
    ]);
    expect(basemap.bounds).toEqual({ west: 13.25, south: 58.9, east: 13.26, north: 58.91 });
  });

  test.each([
    ['a class that the map does not have', { ...street, properties: { class: 'volcano' } }, 'volcano'],
    ['no class', { ...street, properties: null }, 'undefined'],
    ['no geometry', { ...street, geometry: null }, 'street:undefined'],
    [
      'a geometry of several kinds',
      { ...street, geometry: { type: 'GeometryCollection', geometries: [] } },
      'street:GeometryCollection',
    ],
    [
      'a position in metres',
      { ...street, geometry: { type: 'Point', coordinates: [674_000, 6_570_000] } },
      'street:Point',
    ],
    [
      'a position that is no number',
      { ...street, geometry: { type: 'Point', coordinates: [Number.NaN, 58.9] } },
      'street:Point',
    ],
    ['an empty line', { ...street, geometry: { type: 'LineString', coordinates: [] } }, 'street:LineString'],
    ['nothing', null, 'undefined'],
  ])('leaves out a feature with %s and tells it', (_case, feature, told) => {
    const { basemap, unknown } = readBasemap(collection(feature, street));
    expect(unknown).toEqual([told]);
    expect(basemap.features).toHaveLength(1);
  });

  test('tells what is unknown once, sorted', () => {
    const of = (name: string): unknown => ({ ...street, properties: { class: name } });
    expect(readBasemap(collection(of('volcano'), of('moat'), of('volcano'))).unknown).toEqual([
      'moat',
      'volcano',
    ]);
  });

  test('an empty name is none', () => {
    const { basemap } = readBasemap(collection({ ...street, properties: { class: 'street', name: '  ' } }));
    expect(basemap.features[0]?.name).toBeUndefined();
  });

  test.each([undefined, null, 7, 'map', [], { type: 'Feature' }])('reads no basemap from %j', (value) => {
    const { basemap, unknown } = readBasemap(value);
    expect(basemap).toEqual({ features: [], bounds: undefined });
    expect(unknown).toHaveLength(1);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (value) => void readBasemap(collection(value, { ...street, geometry: value })),
      ),
    );
  });
});
