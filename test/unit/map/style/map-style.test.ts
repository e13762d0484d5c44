import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { flavors, type FlavorName } from '../../../../site/map/style/flavors.ts';
import { mapStyle, type MapContents } from '../../../../site/map/style/map-style.ts';
import { tileLayers } from '../../../../site/map/tiles/tile-layers.ts';

const contents: MapContents = {
  tilesUrl: 'pmtiles://https://kameror.exempelkoping.se/basemap.pmtiles',
  hasLand: true,
  isJoined: false,
  areas: { type: 'FeatureCollection', features: [] },
  dots: { type: 'FeatureCollection', features: [] },
  selected: 'simhallen',
  active: 'torget',
  here: [13, 58],
  way: [
    [13, 58],
    [13.01, 58.01],
  ],
  fonts: ['"Atkinson Hyperlegible Next"', 'sans-serif'],
};
const names = Object.keys(flavors) as FlavorName[];

describe.each(names)('the style %s', (name) => {
  test.each([
    ['with tiles and a place', contents],
    [
      'without a place',
      { ...contents, selected: undefined, active: undefined, here: undefined, way: undefined },
    ],
    ['without tiles', { ...contents, tilesUrl: undefined }],
  ])('is valid %s', (_case, given) => {
    expect(validateStyleMin(mapStyle(flavors[name], given))).toEqual([]);
  });
});

test('asks for no sprite and no glyphs', () => {
  expect(mapStyle(flavors.light, contents)).not.toHaveProperty('sprite');
  expect(mapStyle(flavors.light, contents)).not.toHaveProperty('glyphs');
});

test('draws every layer of the tiles, and no other', () => {
  const drawn = mapStyle(flavors.light, contents).layers.flatMap((layer) =>
    'source-layer' in layer ? [layer['source-layer']] : [],
  );
  expect([...new Set(drawn)].sort()).toEqual(Object.keys(tileLayers).sort());
});

test('names each layer once', () => {
  const ids = mapStyle(flavors.light, contents).layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['water round the land', { hasLand: true }, flavors.light.water],
  ['land where the basemap shows none', { hasLand: false }, flavors.light.land],
  ['land where there is no basemap', { tilesUrl: undefined }, flavors.light.land],
])('has a ground of %s', (_case, given, colour) => {
  const [ground] = mapStyle(flavors.light, { ...contents, ...given }).layers;
  expect(ground).toMatchObject({ type: 'background', paint: { 'background-color': colour } });
});
