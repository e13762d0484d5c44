import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf, type Way } from '../../../../site/map/geo/along-line.ts';
import { metresBetween } from '../../../../site/map/geo/distance.ts';
import { nearestPlaces, placesAlong, type ShapedPlace } from '../../../../site/map/near/near-places.ts';
import { reaches, usualReach } from '../../../../site/map/near/reaches.ts';
import { tellDistance } from '../../../../site/map/near/tell-distance.ts';

const square = (
  west: number,
  south: number,
  side: number,
): { type: 'Polygon'; coordinates: [[number, number][]] } => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
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
    coordinates: [...square(13, 58, 0.01).coordinates, ...square(13.004, 58.004, 0.002).coordinates],
  });
  expect(nearestPlaces([13.002, 58.002], [holed], 1)[0]?.metres).toBe(0);
  expect(nearestPlaces([13.005, 58.005], [holed], 1)[0]?.metres).toBeGreaterThan(40);
});

test('no corner of an area is nearer than the area', () => {
  fc.assert(
    fc.property(degrees, degrees, (from, [west, south]) => {
      const area = square(west, south, 0.002);
      const [near] = nearestPlaces(from, [place('area', area)], 1);
      for (const corner of area.coordinates[0]) {
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

test('a way names the places within reach in the order one comes to them', () => {
  const places = [
    point('last', 13.09, 58.0001),
    place('through', square(13.05, 57.999, 0.002)),
    point('first', 13.01, 58.0001),
    point('aside', 13.03, 58.01),
  ];
  const passed = placesAlong(
    [
      [13, 58],
      [13.1, 58],
    ],
    places,
    50,
  );
  expect(passed.map(({ place: { id } }) => id)).toEqual(['first', 'through', 'last']);
  expect(passed[1]?.metres).toBe(0);
});

test('a place that is known roughly counts if it may lie so near', () => {
  const way: [[number, number], [number, number]] = [
    [13, 58],
    [13.1, 58],
  ];
  // About 111 metres north of the way.
  expect(placesAlong(way, [point('rough', 13.05, 58.001, 100)], 50)).toHaveLength(1);
  expect(placesAlong(way, [point('exact', 13.05, 58.001)], 50)).toHaveLength(0);
});

test('the way back passes the same places in the other order', () => {
  fc.assert(
    fc.property(degrees, degrees, fc.array(degrees, { maxLength: 12 }), (start, end, positions) => {
      const places = positions.map(([lng, lat], index) => place(String(index), square(lng, lat, 0.001)));
      const ids = (from: typeof start, to: typeof end): string[] =>
        placesAlong([from, to], places, 200).map(({ place: { id } }) => id);
      // The sheet lies round the start, so at the very limit the two ways may differ.
      const sure = new Set(placesAlong([start, end], places, 190).map(({ place: { id } }) => id));
      const back = new Set(ids(end, start));
      for (const id of sure) expect(back).toContain(id);
    }),
  );
});

test('a way that bends passes what its legs pass, and counts the metres round the bend', () => {
  const way: Way = [
    [13, 58],
    [13.01, 58],
    [13.01, 58.01],
  ];
  const passed = placesAlong(way, [point('north', 13.01, 58.009), point('aside', 13.001, 58.009)], 50);
  expect(passed.map(({ place: { id } }) => id)).toEqual(['north']);
  expect(passed[0]!.along).toBeGreaterThan(1500);
  expect(passed[0]!.along).toBeLessThan(lengthOf(way));
});

test('a way that begins in an area is at its start, and one of a single point has no length', () => {
  const area = place('area', square(12.999, 57.999, 0.002));
  expect(placesAlong([[13, 58]], [area], 0)).toEqual([{ place: area, metres: 0, along: 0 }]);
  expect(lengthOf([[13, 58]])).toBe(0);
});

test('a wider reach never loses a place', () => {
  fc.assert(
    fc.property(degrees, degrees, fc.array(degrees, { maxLength: 12 }), (start, end, positions) => {
      const places = positions.map(([lng, lat], index) => point(String(index), lng, lat));
      const wide = placesAlong([start, end], places, 500).map(({ place: { id } }) => id);
      for (const {
        place: { id },
      } of placesAlong([start, end], places, 100))
        expect(wide).toContain(id);
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

test('every distance from a way that can be chosen is told as it is', () => {
  for (const metres of reaches) expect(tellDistance(metres)).toEqual({ unit: 'metres', number: metres });
  expect(reaches).toContain(usualReach);
});

test('bounds spare the way to places that lie far off, and change no answer', () => {
  fc.assert(
    fc.property(
      degrees,
      fc.array(degrees, { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (from, all, count) => {
        const places = all.map(([west, south], index) => place(String(index), square(west, south, 0.01)));
        const bounded = places.map((each, index) => {
          const [west, south] = all[index]!;
          return { ...each, bounds: { west, south, east: west + 0.01, north: south + 0.01 } };
        });
        const told = (each: readonly ShapedPlace[]) =>
          nearestPlaces(from, each, count).map(({ place: { id }, metres }) => [id, metres]);
        expect(told(bounded)).toEqual(told(places));
        const passed = (each: readonly ShapedPlace[]) =>
          placesAlong([from, [13.1, 58.05]], each, 100 * count).map(({ place: { id }, metres }) => [
            id,
            metres,
          ]);
        expect(passed(bounded)).toEqual(passed(places));
      },
    ),
  );
});
