import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresBetween } from '../../../../site/map/geo/distance.ts';
import { nearestPlaces, type ShapedPlace } from '../../../../site/map/near/near-places.ts';
import { tellDistance } from '../../../../site/map/near/tell-distance.ts';

const ring = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const place = (id: string, shape: ShapedPlace['shape'], precision = 0): ShapedPlace => ({
  id,
  name: id,
  url: undefined,
  shape,
  precision,
});
const point = (id: string, lng: number, lat: number, precision = 0): ShapedPlace =>
  place(id, { type: 'Point', coordinates: [lng, lat] }, precision);
const degrees = fc.tuple(
  fc.double({ min: 13, max: 13.2, noNaN: true }),
  fc.double({ min: 58, max: 58.1, noNaN: true }),
);

test('the nearest come first, with direction', () => {
  const places = [point('far', 13.1, 58), point('north', 13, 58.001), point('west', 12.999, 58)];
  expect(nearestPlaces([13, 58], places, 2).map(({ place: { id }, direction }) => [id, direction])).toEqual([
    ['west', 'west'],
    ['north', 'north'],
  ]);
});

test('who stands in the area is no metres from it, and who stands in its hole is not in it', () => {
  const holed = place('holed', {
    type: 'Polygon',
    coordinates: [ring(13, 58, 0.01), ring(13.004, 58.004, 0.002)],
  });
  expect(nearestPlaces([13.002, 58.002], [holed], 1)[0]?.metres).toBe(0);
  expect(nearestPlaces([13.005, 58.005], [holed], 1)[0]?.metres).toBeGreaterThan(40);
});

test('no corner of an area is nearer than the area', () => {
  fc.assert(
    fc.property(degrees, degrees, (from, [west, south]) => {
      const corners = ring(west, south, 0.002);
      const [near] = nearestPlaces(from, [place('area', { type: 'Polygon', coordinates: [corners] })], 1);
      for (const corner of corners) {
        const metres = metresBetween(from, corner);
        expect(near!.metres).toBeLessThanOrEqual(metres * 1.01 + 0.01);
      }
    }),
  );
});

test('the order of the answer is that of the distances, whatever the order of the places', () => {
  fc.assert(
    fc.property(degrees, fc.array(degrees, { minLength: 1, maxLength: 20 }), (from, positions) => {
      const places = positions.map(([lng, lat], index) => point(String(index), lng, lat));
      const metres = nearestPlaces(from, places, places.length).map((each) => each.metres);
      expect(metres).toEqual(metres.toSorted((first, second) => first - second));
      const back = nearestPlaces(from, places.toReversed(), places.length).map((each) => each.metres);
      expect(back).toEqual(metres);
    }),
  );
});

test.each([
  [0, 'metres', 10],
  [4, 'metres', 10],
  [123, 'metres', 120],
  [994, 'metres', 990],
  [996, 'kilometres', 1],
  [1449, 'kilometres', 1.4],
] as const)('tells %d metres as people say it', (metres, unit, number) => {
  expect(tellDistance(metres)).toEqual({ unit, number });
});
