import fc from 'fast-check';
import type { FeatureCollection, Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { PackedPlaces } from '../../../../site/map/packed/packed-places.ts';
import { packPlaces } from '../../../../site/map/packed/pack-places.ts';
import { unpackPlaces } from '../../../../site/map/packed/unpack-places.ts';
import { readPlaces, type PlaceFeature } from '../../../../site/map/live/read-places.ts';

const degrees = (west: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((part) => Number((west + part / 1e6).toFixed(6)));
const position = fc.tuple(degrees(13), degrees(58));
const ring = fc
  .array(position, { minLength: 3, maxLength: 6 })
  .map((corners): number[][] => [...corners, corners[0]!]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const geometry: fc.Arbitrary<Geometry | null> = fc.oneof(
  fc.constant(null),
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  polygon.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(polygon, { minLength: 1, maxLength: 3 })
    .map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
);
const maybe = <Text extends string>(text: fc.Arbitrary<Text>) => fc.option(text, { nil: undefined });
const properties = fc.record({
  name: fc.string(),
  kind: maybe(fc.constantFrom('school', 'square')),
  kindLabel: maybe(fc.constantFrom('Skola', 'Torg')),
  status: maybe(fc.constantFrom('planned', 'ended')),
  statusLabel: maybe(fc.constantFrom('Planerad', 'Upphörd')),
  precision: fc.option(fc.constantFrom(0, 50, 500), { nil: undefined }),
  address: maybe(fc.string({ minLength: 1 })),
  what: maybe(fc.string()),
  why: maybe(fc.string()),
  kept: maybe(fc.string()),
});
const collection = fc
  .array(fc.tuple(geometry, properties), { maxLength: 12 })
  .map((all): FeatureCollection<Geometry | null, PlaceFeature> => ({
    type: 'FeatureCollection',
    features: all.map(([shape, told], index) => ({
      type: 'Feature',
      id: `p-${index}`,
      geometry: shape,
      properties: { ...told, id: `p-${index}`, url: `/sv/plats/p-${index}/` },
    })),
  }));

const keys = ['id', 'name', 'url', 'kind', 'kindLabel', 'status', 'statusLabel', 'precision', 'address', 'what', 'why', 'kept', 'shape', 'bounds', 'centre'] as const; // prettier-ignore

test('packed places say what they said before, after a way through JSON', () => {
  fc.assert(
    fc.property(collection, (given) => {
      const packed = JSON.parse(JSON.stringify(packPlaces(given, () => []))) as PackedPlaces;
      const { places, count } = unpackPlaces(packed);
      const look = (each: (typeof places)[number]) => Object.fromEntries(keys.map((key) => [key, each[key]]));
      expect(places.map(look)).toEqual(readPlaces(given).map(look));
      expect(count).toBe(given.features.length);
    }),
  );
});

test('tells which places answer to a choice of the list', () => {
  const places: FeatureCollection<Geometry, PlaceFeature> = {
    type: 'FeatureCollection',
    features: ['a', 'b', 'c'].map((id) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [13, 58] },
      properties: { id, name: id },
    })),
  };
  const { idsOf } = unpackPlaces(
    packPlaces(places, (id) => (id === 'b' ? ['sound'] : ['kind=school', 'sound'])),
  );
  expect(idsOf('sound')).toEqual(['a', 'b', 'c']);
  expect(idsOf('kind=school')).toEqual(['a', 'c']);
  expect(idsOf('kind=square')).toEqual([]);
});

test('a place whose page lies elsewhere than those of the others is refused', () => {
  const place = (id: string, url: string) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [13, 58] },
    properties: { id, name: id, url },
  });
  const features = [place('a', '/sv/plats/a/'), place('b', '/en/place/b/')];
  expect(() => packPlaces({ type: 'FeatureCollection', features }, () => [])).toThrow(RangeError);
});
