import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeBasemap } from '../../../scripts/basemap/make-basemap.ts';
import { make, refusal, temporaryMunicipality } from './temporary-municipality.ts';

function collection(features: readonly object[], more: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}

function street(
  coordinates: readonly (readonly number[])[],
  properties: object = { highway: 'residential' },
): object {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

const inside = [[13.02, 58.92], [13.03, 58.92]]; // prettier-ignore
const metres = [[388_000, 6_532_500], [388_900, 6_532_500]]; // prettier-ignore

describe('a GeoJSON file', () => {
  test('becomes what the map draws', async () => {
    const file = collection([
      street(inside, { class: 'street', kind: 'main', name: ' Å-gatan "}{" ' }),
      street(inside, { highway: 'construction' }),
      { type: 'Feature', properties: null, geometry: null },
    ]);
    const { text } = await make(temporaryMunicipality({ 'town.geojson': `\ufeff${file}\n` }), 'town.geojson');
    expect(text).toBe(
      '{"type":"FeatureCollection","features":[\n' +
        '{"type":"Feature","properties":{"class":"street","kind":"main","name":"Å-gatan \\"}{\\""},"geometry":{"type":"LineString","coordinates":[[13.02,58.92],[13.03,58.92]]}}\n' +
        ']}\n',
    );
  });

  test('may name its system as programs did until 2016', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    const folder = temporaryMunicipality({ 'town.geojson': collection([street(metres)], { crs }) });
    const { features } = await make(folder, 'town.geojson');
    const [lng] = (features[0]!.geometry.coordinates as [number, number][])[0]!;
    expect(lng).toBeGreaterThan(13.04);
    expect(lng).toBeLessThan(13.07);
  });

  test('larger than what is read at a time loses nothing', async () => {
    const note = 'åäö'.repeat(2000);
    const many = Array.from({ length: 300 }, (_, index) =>
      street(inside, { highway: 'service', note, name: `Väg ${index} åäö` }),
    );
    const { features } = await make(
      temporaryMunicipality({ 'town.geojson': collection(many) }),
      'town.geojson',
    );
    expect(features).toHaveLength(many.length);
    expect(features.every(({ properties }, index) => properties['name'] === `Väg ${index} åäö`)).toBe(true);
  });

  test.each([
    ['is empty', '', 'är tom'],
    ['has no features', collection([]), 'är tom'],
    ['breaks off', collection([street(inside)]).slice(0, -20), 'går inte att läsa som GeoJSON'],
    ['is something else', '{"name":"x"}', 'går inte att läsa som GeoJSON'],
    [
      'is not JSON within',
      collection([street(inside)])
        .replace('null', '')
        .replace('13.02', '13,,02'),
      'går inte att läsa som GeoJSON',
    ],
    [
      'is in metres and does not say so',
      collection([street(metres)]),
      'är i WGS 84, men 388000, 6532500 kan inte vara det',
    ],
    [
      'is in a foreign system',
      collection([street(metres)], { crs: { properties: { name: 'EPSG:2154' } } }),
      'koordinatsystemet EPSG:2154',
    ],
    ['lies elsewhere', collection([street([[18, 59], [18.1, 59.2]])]), 'longitud 18.00 till 18.10 och latitud 59.00 till 59.20'], // prettier-ignore
  ])('is refused in words when it %s', async (_, text, sentence) => {
    expect(await refusal(temporaryMunicipality({ 'town.geojson': text }), 'town.geojson')).toContain(
      sentence,
    );
  });

  test('that is not there, or of another kind, is refused in words', async () => {
    const folder = temporaryMunicipality({ 'town.shp': 'x' });
    expect(await refusal(folder, 'town.geojson')).toContain('finns inte');
    expect(await refusal(folder, 'town.shp')).toContain('till exempel i QGIS');
  });
});

test('the invented town comes out of the command as it went in', async () => {
  const source = readFileSync('data/exempelkoping/basemap.geojson', 'utf8');
  const folder = temporaryMunicipality(
    { 'town.geojson': source },
    'area: { west: 13.2, south: 58.87, east: 13.3, north: 58.93 }',
  );
  const quiet = { onStep: () => undefined, onWarning: () => undefined };
  const { path, tilesPath } = await makeBasemap([`${folder}/town.geojson`], folder, quiet);
  expect(readFileSync(path, 'utf8')).toBe(source);
  const first = readFileSync(tilesPath);
  await makeBasemap([`${folder}/town.geojson`], folder, quiet);
  expect(readFileSync(tilesPath).equals(first), 'the same tiles every time').toBe(true);
});
