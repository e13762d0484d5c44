import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawInView } from '../../../../site/map/live/draw-in-view.ts';
import { readPlaces, type MapPlace } from '../../../../site/map/live/read-places.ts';

function placesAt(positions: readonly (readonly [number, number])[], half?: number): readonly MapPlace[] {
  return readPlaces({
    type: 'FeatureCollection',
    features: positions.map(([lng, lat], index) => ({
      type: 'Feature',
      id: `p-${index}`,
      properties: { name: `Plats ${index}` },
      geometry:
        half === undefined
          ? { type: 'Point', coordinates: [lng, lat] }
          : { type: 'Polygon', coordinates: [[[lng - half, lat - half], [lng + half, lat - half], [lng + half, lat + half], [lng - half, lat - half]]] }, // prettier-ignore
    })),
  });
}

const extent = { west: 13, south: 58, east: 13.1, north: 58.05 };
const inside = fc.tuple(
  fc.double({ min: 13, max: 13.1, noNaN: true }),
  fc.double({ min: 58, max: 58.05, noNaN: true }),
);
const draw = (places: readonly MapPlace[], zoom: number, always: readonly string[] = []) =>
  drawInView(places, { extent, zoom }, always, '{{place}}');

test('every place in view is drawn once, alone or in a number', () => {
  fc.assert(
    fc.property(fc.array(inside, { maxLength: 60 }), fc.integer({ min: 9, max: 18 }), (positions, zoom) => {
      const { dots } = draw(placesAt(positions), zoom);
      const counts = dots.features.map(({ properties }) => properties.point_count ?? 1);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(positions.length);
      const ids = dots.features.flatMap(({ properties }) =>
        properties.joined === undefined ? [properties.id] : (JSON.parse(properties.joined) as string[]),
      );
      expect(ids.toSorted()).toEqual(positions.map((_, index) => `p-${index}`).sort());
    }),
  );
});

test('what is far outside the view is not drawn, what is just outside is', () => {
  const { dots } = draw(placesAt([[13.11, 58.02], [13.3, 58.02]]), 12); // prettier-ignore
  expect(dots.features.map(({ properties }) => properties.id)).toEqual(['p-0']);
});

test('areas large enough to be seen are drawn as such, however close they lie', () => {
  const close = placesAt([[13.05, 58.02], [13.0502, 58.02]], 0.001); // prettier-ignore
  const far = draw(close, 12);
  expect(far.areas.features).toEqual([]);
  expect(far.dots.features[0]?.properties.point_count).toBe(2);
  const near = draw(close, 16);
  expect(near.areas.features.filter(({ properties }) => properties.part === 'area')).toHaveLength(2);
  expect(near.dots.features.every(({ properties }) => properties.point_count === undefined)).toBe(true);
});

test('a place that is chosen is drawn alone, so that it can be ringed', () => {
  const heap = placesAt(Array.from({ length: 5 }, () => [13.05, 58.02] as const));
  const { areas, dots } = draw(heap, 12, ['p-3']);
  expect(areas.features.map(({ properties }) => [properties.id, properties.part])).toContainEqual([
    'p-3',
    'spot',
  ]);
  expect(dots.features.map(({ properties }) => properties.point_count)).toEqual([4, undefined]);
});

test('a number that stands for more than a list can hold says where they lie', () => {
  const heap = placesAt(Array.from({ length: 101 }, () => [13.05, 58.02] as const));
  const [number] = draw(heap, 12).dots.features;
  expect(number?.properties).toMatchObject({ point_count: 101 });
  expect(number?.properties.joined).toBeUndefined();
  expect(JSON.parse(number!.properties.crowd!)).toEqual({
    west: 13.05,
    south: 58.02,
    east: 13.05,
    north: 58.02,
  });
});
