import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';
import { basemapArchive } from '../../../../site/map/tiles/basemap-archive.ts';
import { tileRange } from '../../../../site/map/tiles/tile-range.ts';
import { openArchive } from './memory-source.ts';

type Pair = readonly [number, number];
const middle: Pair = [13.25, 58.9];

function square([lng, lat]: Pair, half: number): Pair[][] {
  const [west, east, south, north] = [lng - 2 * half, lng + 2 * half, lat - half, lat + half];
  return [[[west, south], [east, south], [east, north], [west, north], [west, south]]]; // prettier-ignore
}

function feature(properties: Record<string, string>, type: string, coordinates: unknown): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

const { basemap } = readBasemap({
  type: 'FeatureCollection',
  features: [
    feature({ class: 'land' }, 'Polygon', square(middle, 0.01)),
    feature({ class: 'building', kind: 'civic', name: 'Simhallen' }, 'Polygon', square(middle, 0.0002)),
    feature({ class: 'street', kind: 'main', name: 'Storgatan' }, 'LineString', [[13.24, 58.9005], [13.26, 58.9005]]), // prettier-ignore
    feature({ class: 'street', kind: 'service', name: 'Bakgatan' }, 'LineString', [[13.24, 58.8995], [13.26, 58.8995]]), // prettier-ignore
    feature({ class: 'district', name: 'Norra' }, 'Polygon', square(middle, 0.005)),
  ],
});
const archive = basemapArchive(basemap, { name: 'Exempelköping', attribution: 'CC0' })!;

async function layersAt(zoom: number, [lng, lat]: Pair): Promise<Record<string, VectorTileFeature[]>> {
  const { west, north } = tileRange({ west: lng, east: lng, south: lat, north: lat }, zoom);
  const tile = await openArchive(archive).getZxy(zoom, west, north);
  if (tile === undefined) return {};
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile.data)));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => layer.feature(index)),
    ]),
  );
}

describe('the tiles of a basemap', () => {
  test('have a layer for each class, with the names of streets', async () => {
    const layers = await layersAt(16, middle);
    expect(Object.keys(layers).sort()).toEqual(['building', 'label', 'land', 'street']);
    expect(layers['street']?.map(({ properties }) => properties)).toEqual([
      { kind: 'main', name: 'Storgatan' },
      { kind: 'service', name: 'Bakgatan' },
    ]);
  });

  test('name an area at one point', async () => {
    const labels = (await layersAt(16, middle))['label'] ?? [];
    expect(labels.map(({ properties }) => properties)).toEqual([{ kind: 'building', name: 'Simhallen' }]);
    const { west, north } = tileRange(
      { west: middle[0], east: middle[0], south: middle[1], north: middle[1] },
      16,
    );
    expect(labels[0]?.toGeoJSON(west, north, 16).geometry).toMatchObject({
      type: 'Point',
      coordinates: [expect.closeTo(middle[0], 5), expect.closeTo(middle[1], 5)],
    });
  });

  test('leave out from afar what would be smaller than a dot', async () => {
    expect(Object.keys(await layersAt(10, middle)).sort()).toEqual(['land', 'street']);
    expect((await layersAt(10, middle))['street']).toHaveLength(1);
  });

  test('are not there where there is nothing', async () => {
    expect(await layersAt(16, [13.3, 58.95])).toEqual({});
  });

  test('are the same bytes every time', () => {
    expect(basemapArchive(basemap, { name: 'Exempelköping', attribution: 'CC0' })).toEqual(archive);
  });
});

test('there is no archive of an empty basemap', () => {
  expect(
    basemapArchive({ features: [], bounds: undefined }, { name: 'x', attribution: 'y' }),
  ).toBeUndefined();
});
