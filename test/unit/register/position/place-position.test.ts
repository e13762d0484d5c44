import { describe, expect, test } from 'vitest';
import { inputOf, told, type RowFixture } from '../../../factories.ts';

/** The one place of a register and what is wrong with its position. */
function read(row: RowFixture, settings: Readonly<Record<string, unknown>> = {}) {
  const { positions } = inputOf({ places: [{ id: 'a', name: 'A', ...row }] }, settings);
  const [stated] = positions.places.values();
  return { stated, told: told(positions.issues) };
}
const polygon = (corners: string) => ({ polygon: `POLYGON((${corners}))` });

describe('a point', () => {
  test('is read in degrees, with point or comma', () => {
    for (const [north, east] of [
      ['59.330231', '18.059196'],
      ['59,330231', '18,059196'],
      [59.330231, 18.059196],
    ] as const)
      expect(read({ north, east }).stated?.position).toEqual([18.059196, 59.330231]);
  });

  test('is read in SWEREF 99 TM without being told, in metres with spaces', () => {
    const { position } = read({ north: '6 580 822', east: '674 032' }).stated!;
    expect(position[0]).toBeCloseTo(18.059196, 4);
    expect(position[1]).toBeCloseTo(59.330231, 4);
  });

  test('is read in a local zone that the row or the settings name', () => {
    const row = { north: '6579636', east: '153367' };
    const named = read({ ...row, coordinateSystem: 'SWEREF 99 18 00' }).stated?.position;
    expect(named?.[0]).toBeCloseTo(18.059, 2);
    expect(read(row, { register: { coordinateSystem: 'EPSG:3011' } }).stated?.position).toEqual(named);
    expect(read(row)).toEqual({ stated: undefined, told: ['coordinate-system-unknown places.csv 2 north'] });
  });

  test('whose numbers make sense only the other way round is turned and marked', () => {
    expect(read({ north: '674032', east: '6580822' }).stated).toMatchObject({ isSwapped: true });
    expect(read({ north: '12', east: '97' }).stated).toMatchObject({ isSwapped: false });
    expect(read({ north: '97', east: '12' }).stated).toMatchObject({ isSwapped: true, position: [97, 12] });
  });

  test.each([
    [{ north: '0', east: '0' }, 'coordinate-outside places.csv 2 north'],
    [{ north: '170', east: '175' }, 'coordinate-outside places.csv 2 north'],
    [{ north: '58.9', east: '' }, 'coordinate-incomplete places.csv 2 east'],
    [{ north: '', east: '13.2' }, 'coordinate-incomplete places.csv 2 north'],
    [
      { north: '1', east: '2', coordinateSystem: 'RT 90' },
      'coordinate-system-unknown places.csv 2 coordinateSystem',
    ],
  ])('%j is told at its cell', (row, line) => {
    expect(read(row)).toEqual({ stated: undefined, told: [line] });
  });

  test('is not asked for where there is none', () => {
    expect(read({ north: '', east: '' })).toEqual({ stated: undefined, told: [] });
  });
});

describe('an area', () => {
  test('is read as WKT and GeoJSON, and its middle is the position', () => {
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [13, 58],
          [13.2, 58],
          [13.2, 58.2],
          [13, 58.2],
          [13, 58],
        ],
      ],
    };
    for (const text of ['POLYGON((13 58, 13.2 58, 13.2 58.2, 13 58.2, 13 58))', JSON.stringify(area)])
      expect(read({ polygon: text }).stated).toEqual({ position: [13.1, 58.1], area, isSwapped: false });
  });

  test('is read in metres, also where the axes are swapped', () => {
    const straight = read(polygon('674032 6580822, 674132 6580822, 674132 6580922, 674032 6580822')).stated;
    const turned = read(polygon('6580822 674032, 6580822 674132, 6580922 674132, 6580822 674032')).stated;
    expect(straight?.position[1]).toBeCloseTo(59.3305, 3);
    expect(turned).toEqual({ ...straight, isSwapped: true });
  });

  test('with several parts and with holes keeps them all', () => {
    const ring = '(13 58, 13.2 58, 13.2 58.2, 13 58)';
    const { area } = read({
      polygon: `MULTIPOLYGON((${ring}, (13.1 58.05, 13.12 58.05, 13.12 58.06, 13.1 58.05)), (${ring}))`,
    }).stated!;
    expect(area?.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  test.each([
    ['is not closed', '13 58, 13.2 58, 13.2 58.2, 13 58.2', 'geometry-wrong'],
    ['is a line', '13 58, 13.1 58, 13.2 58, 13 58', 'geometry-wrong'],
    ['is smaller than a decimetre', '13 58, 13.0000001 58, 13.0000001 58.0000001, 13 58', 'geometry-wrong'],
    ['mixes degrees and metres', '674032 6580822, 13 58, 13.2 58.2, 674032 6580822', 'coordinate-outside'],
    ['has a corner at 0, 300', '13 58, 0 300, 13.2 58.2, 13 58', 'coordinate-outside'],
    ['is in no known system', '1000 2000, 1100 2000, 1100 2100, 1000 2000', 'coordinate-system-unknown'],
  ])('that %s is told at its cell', (_, corners, code) => {
    expect(read(polygon(corners))).toEqual({ stated: undefined, told: [`${code} places.csv 2 polygon`] });
  });
});

test('a system that the settings name and nobody knows is told once, where it stands', () => {
  const places = ['a', 'b', 'c'].map((id) => ({ id, name: id, north: '6580822', east: '674032' }));
  const { positions } = inputOf({ places }, { register: { coordinateSystem: 'RT 90' } });
  expect(told(positions.issues)).toEqual(['coordinate-system-unknown municipality.yaml']);
});
