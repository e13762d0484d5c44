import { describe, expect, test } from 'vitest';
import {
  coordinateSystemNamed,
  coordinateSystemOf,
  coordinateSystems,
  sweref99tm,
  wgs84,
} from '../../../../site/register/position/coordinate-systems.ts';
import { krueger } from './krueger.ts';

/** Lantmäteriet, "Kontrollpunkter för SWEREF 99 TM", 2007-11-20: latitude, longitude, N, E. */
const controlPoints = [
  [55, 12.75, 6097106.672, 356083.438],
  [55, 14.25, 6095048.642, 452024.069],
  [57, 12.75, 6319636.937, 363331.554],
  [57, 19.5, 6326392.707, 773251.054],
  [59, 11.25, 6546096.724, 284626.066],
  [59, 19.5, 6548757.206, 758410.519],
  [61, 12.75, 6764877.311, 378323.44],
  [61, 18.75, 6768593.345, 702745.127],
  [63, 12, 6989134.048, 348083.148],
  [63, 19.5, 6993565.63, 727798.671],
  [65, 13.5, 7209293.753, 429270.201],
  [65, 21.75, 7225449.115, 817833.405],
  [67, 16.5, 7432168.174, 565398.458],
  [67, 24, 7459745.672, 891298.142],
  [69, 21, 7666089.698, 739639.195],
] as const;

/** A hundred-millionth of a degree is about a millimetre. */
const millimetre = 8;

test.each(controlPoints)(
  'the control point %f° N, %f° E of SWEREF 99 TM is met to the millimetre',
  (lat, lng, north, east) => {
    const [foundLng, foundLat] = sweref99tm.toPosition(east, north);
    expect(foundLat).toBeCloseTo(lat, millimetre - 1);
    expect(foundLng).toBeCloseTo(lng, millimetre - 1);
  },
);

/** Name, EPSG code and central meridian of the local zones, as Lantmäteriet lists them. */
const zones = [
  ['SWEREF 99 12 00', 3007, 12],
  ['SWEREF 99 13 30', 3008, 13 + 30 / 60],
  ['SWEREF 99 15 00', 3009, 15],
  ['SWEREF 99 16 30', 3010, 16 + 30 / 60],
  ['SWEREF 99 18 00', 3011, 18],
  ['SWEREF 99 14 15', 3012, 14 + 15 / 60],
  ['SWEREF 99 15 45', 3013, 15 + 45 / 60],
  ['SWEREF 99 17 15', 3014, 17 + 15 / 60],
  ['SWEREF 99 18 45', 3015, 18 + 45 / 60],
  ['SWEREF 99 20 15', 3016, 20 + 15 / 60],
  ['SWEREF 99 21 45', 3017, 21 + 45 / 60],
  ['SWEREF 99 23 15', 3018, 23 + 15 / 60],
] as const;

test('the formulas of the tests meet the control points themselves', () => {
  for (const [lat, lng, north, east] of controlPoints) {
    const [n, e] = krueger({ lat, lng, meridian: 15, scale: 0.9996, falseEasting: 500_000 });
    expect(Math.abs(n - north)).toBeLessThan(0.001);
    expect(Math.abs(e - east)).toBeLessThan(0.001);
  }
});

describe.each(zones)('%s', (name, epsg, meridian) => {
  const system = coordinateSystemNamed(name)!;

  test('agrees with the formulas of Lantmäteriet over its zone', () => {
    for (const lat of [55.3, 59.33, 63.8, 68.9]) {
      for (const off of [-1.5, -0.25, 0, 0.75]) {
        const lng = meridian + off;
        const [north, east] = krueger({ lat, lng, meridian, scale: 1, falseEasting: 150_000 });
        const [foundLng, foundLat] = system.toPosition(east, north);
        expect(foundLat).toBeCloseTo(lat, millimetre);
        expect(foundLng).toBeCloseTo(lng, millimetre);
      }
    }
  });

  test('is known by its code and by every usual spelling', () => {
    const digits = name.slice(-5);
    for (const spelling of [
      name,
      name.toLowerCase(),
      name.replaceAll(' ', ''),
      `SWEREF99 ${digits.replace(' ', '')}`,
      `SWEREF_99_${digits.replace(' ', '_')}`,
      `EPSG:${epsg}`,
      `${epsg}`,
      `urn:ogc:def:crs:EPSG::${epsg}`,
      `http://www.opengis.net/def/crs/EPSG/0/${epsg}`,
    ])
      expect(coordinateSystemNamed(spelling)?.name).toBe(name);
  });
});

test('there are WGS 84, SWEREF 99 TM and twelve zones, and no others', () => {
  expect(coordinateSystems.map(({ name }) => name)).toEqual([
    'WGS 84',
    'SWEREF 99 TM',
    ...zones.map(([name]) => name),
  ]);
  for (const name of ['RT 90', 'RT90 2.5 gon V', 'SWEREF 99', 'SWEREF 99 18', 'UTM 33', '', 'EPSG:3857'])
    expect(coordinateSystemNamed(name)).toBeUndefined();
});

test.each(['WGS84', 'wgs 84', 'EPSG:4326', 'urn:ogc:def:crs:OGC:1.3:CRS84'])('%s is WGS 84', (name) => {
  expect(coordinateSystemNamed(name)).toBe(wgs84);
});

test('two numbers tell degrees and SWEREF 99 TM, in either order, but never a local zone', () => {
  expect(coordinateSystemOf(18.06, 59.33)).toBe(wgs84);
  expect(coordinateSystemOf(674032, 6580822)).toBe(sweref99tm);
  expect(coordinateSystemOf(6580822, 674032)).toBe(sweref99tm);
  expect(coordinateSystemOf(154032, 6580822)).toBeUndefined();
  expect(coordinateSystemOf(200, 300)).toBeUndefined();
});
