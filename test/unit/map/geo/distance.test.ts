import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearingFrom, compassPointOf, compassPoints } from '../../../../site/map/geo/compass.ts';
import { metresBetween } from '../../../../site/map/geo/distance.ts';
import { planeAround } from '../../../../site/map/geo/plane.ts';

const lng = fc.double({ min: 11, max: 24, noNaN: true });
const lat = fc.double({ min: 55, max: 69, noNaN: true });
const position = fc.tuple(lng, lat);
const near = fc.double({ min: -0.1, max: 0.1, noNaN: true });

test.each([
  ['one degree of latitude', [18, 59], [18, 60], 111_195],
  ['Stockholm to Göteborg', [18.0686, 59.3293], [11.9746, 57.7089], 397_900],
  ['nowhere', [18, 59], [18, 59], 0],
] as const)('knows how far it is: %s', (_case, from, to, metres) => {
  expect(Math.abs(metresBetween(from, to) - metres)).toBeLessThan(metres / 100 + 1);
});

test('is as far back as there', () => {
  fc.assert(
    fc.property(position, position, (from, to) => {
      expect(metresBetween(from, to)).toBeCloseTo(metresBetween(to, from), 6);
    }),
  );
});

test('no way round is shorter', () => {
  fc.assert(
    fc.property(position, position, position, (from, by, to) => {
      expect(metresBetween(from, to)).toBeLessThanOrEqual(
        metresBetween(from, by) + metresBetween(by, to) + 0.001,
      );
    }),
  );
});

test('the flat sheet agrees with the sphere within a municipality', () => {
  fc.assert(
    fc.property(position, near, near, (from, east, north) => {
      const to: [number, number] = [from[0] + east, from[1] + north];
      const flat = Math.hypot(...planeAround(from)(to));
      expect(Math.abs(flat - metresBetween(from, to))).toBeLessThanOrEqual(flat * 0.01 + 0.01);
    }),
  );
});

test.each([
  ['north', [13, 58.1]],
  ['north-east', [13.2, 58.1]],
  ['east', [13.2, 58]],
  ['south-east', [13.2, 57.9]],
  ['south', [13, 57.9]],
  ['south-west', [12.8, 57.9]],
  ['west', [12.8, 58]],
  ['north-west', [12.8, 58.1]],
] as const)('knows the point of the compass: %s', (point, to) => {
  expect(compassPointOf(bearingFrom([13, 58], to))).toBe(point);
});

test('every bearing has the point of the compass that is at most half a step away', () => {
  fc.assert(
    fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (bearing) => {
      const apart = Math.abs(bearing - compassPoints.indexOf(compassPointOf(bearing)) * 45) % 360;
      expect(Math.min(apart, 360 - apart)).toBeLessThanOrEqual(22.5 + 1e-9);
    }),
  );
});
