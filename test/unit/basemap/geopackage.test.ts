import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeGeopackage, type MadeLayer } from './geopackage-file.ts';
import { make, refusal, temporaryMunicipality } from './temporary-municipality.ts';

/** A square of so many metres in SWEREF 99 TM. Its corner 388 000, 6 532 000 lies at about 13.06 E, 58.91 N. */
function squareAt(east: number, north: number, side: number): [number, number][] {
  return [[east, north], [east + side, north], [east + side, north + side], [east, north + side], [east, north]]; // prettier-ignore
}

const lantmateriet: MadeLayer[] = [
  {
    table: 'mark',
    epsg: 3006,
    rows: [
      { ring: squareAt(388_000, 6_532_000, 400), columns: { objekttyp: 'Sjö' } },
      { ring: squareAt(388_500, 6_532_000, 400), columns: { objekttyp: 'Barr- och blandskog' } },
      { ring: squareAt(389_000, 6_532_000, 400), columns: { objekttyp: 'Öppen mark' } },
      // In another part of Sweden.
      { ring: squareAt(600_000, 6_900_000, 400), columns: { objekttyp: 'Sjö' } },
    ],
  },
  {
    table: 'vaglinje',
    epsg: 3006,
    rows: [
      { ring: [[388_000, 6_532_500], [388_900, 6_532_500]], isLine: true, columns: { objekttyp: 'Huvudgata', vagutforande: 'Normal' } }, // prettier-ignore
      { ring: [[388_000, 6_532_600], [388_900, 6_532_600]], isLine: true, columns: { objekttyp: 'Huvudgata', vagutforande: 'Tunnel' } }, // prettier-ignore
    ],
  },
];

describe('a GeoPackage', () => {
  test('of Lantmäteriet becomes what the map draws, in degrees', async () => {
    const folder = temporaryMunicipality({});
    writeGeopackage(join(folder, 'topografi.gpkg'), lantmateriet);
    const { features } = await make(folder, 'topografi.gpkg');
    expect(features.map(({ properties }) => properties)).toEqual([
      { class: 'water' },
      { class: 'wood' },
      { class: 'street', kind: 'secondary' },
    ]);
    const [lng, lat] = (features[0]!.geometry.coordinates as [number, number][][])[0]![0]!;
    expect(lng).toBeGreaterThan(13.04);
    expect(lng).toBeLessThan(13.07);
    expect(lat).toBeGreaterThan(58.9);
    expect(lat).toBeLessThan(58.93);
  });

  test('of OpenStreetMap, and one whose layers are named for the classes of the map, are known too', async () => {
    const folder = temporaryMunicipality({});
    writeGeopackage(join(folder, 'own.gpkg'), [
      {
        table: 'building',
        epsg: 4326,
        rows: [{ ring: squareAt(13.05, 58.92, 0.001), columns: { Name: 'Simhallen' } }],
      },
      {
        table: 'multipolygons',
        epsg: 4326,
        rows: [
          {
            ring: squareAt(13.06, 58.92, 0.001),
            columns: { other_tags: '"leisure"=>"park","name"=>"Stads\u00adparken"' },
          },
        ],
      },
    ]);
    const { features } = await make(folder, 'own.gpkg');
    expect(features.map(({ properties }) => properties)).toEqual([
      { class: 'building', name: 'Simhallen' },
      { class: 'park', name: 'Stads\u00adparken' },
    ]);
  });

  test('is cut to the boundary that another file has', async () => {
    const folder = temporaryMunicipality({}, '');
    writeGeopackage(join(folder, 'topografi.gpkg'), lantmateriet);
    writeGeopackage(join(folder, 'kommuner.gpkg'), [
      {
        table: 'kommun',
        epsg: 3006,
        rows: [
          { ring: squareAt(600_000, 6_800_000, 50_000), columns: { kommunkod: '2281', kommunnamn: 'Annan' } },
          {
            ring: squareAt(386_500, 6_532_000, 1700),
            columns: { kommunkod: '0180', kommunnamn: 'Provköping' },
          },
        ],
      },
    ]);
    const { features, origin } = await make(folder, 'topografi.gpkg', 'kommuner.gpkg');
    expect(origin).toBe('outline');
    expect(features.map(({ properties }) => properties['class'])).toEqual(['water', 'wood', 'street']);
  });

  test('is refused in words when it is empty, damaged, or in a system that nobody knows', async () => {
    const folder = temporaryMunicipality({ 'empty.gpkg': '', 'other.gpkg': 'PK zip' });
    expect(await refusal(folder, 'empty.gpkg')).toContain('är tom');
    expect(await refusal(folder, 'other.gpkg')).toContain('skadad');
    writeGeopackage(join(folder, 'no-rows.gpkg'), [{ table: 'mark', epsg: 3006, rows: [] }]);
    expect(await refusal(folder, 'no-rows.gpkg')).toContain('är tom');
    writeGeopackage(join(folder, 'foreign.gpkg'), [{ ...lantmateriet[0]!, epsg: 3857 }]);
    expect(await refusal(folder, 'foreign.gpkg')).toBe(
      'foreign.gpkg: koordinatsystemet System 3857 (EPSG:3857) i mark kan inte läsas. Spara om filen i SWEREF 99 TM (EPSG:3006), en lokal SWEREF-zon eller WGS 84 (EPSG:4326).',
    );
    writeGeopackage(join(folder, 'wrong.gpkg'), [{ ...lantmateriet[0]!, epsg: 4326 }]);
    expect(await refusal(folder, 'wrong.gpkg')).toContain(
      'är i WGS 84, men 388000, 6532000 kan inte vara det',
    );
    writeGeopackage(join(folder, 'cut.gpkg'), lantmateriet);
    writeFileSync(join(folder, 'cut.gpkg'), readFileSync(join(folder, 'cut.gpkg')).subarray(0, 3000));
    expect(await refusal(folder, 'cut.gpkg')).toContain('skadad');
  });

  test('without anything that the map knows is told so', async () => {
    const folder = temporaryMunicipality({});
    writeGeopackage(join(folder, 'parcels.gpkg'), [
      {
        table: 'fastighet',
        epsg: 4326,
        rows: [{ ring: squareAt(13.05, 58.92, 0.001), columns: { trakt: 'Berg' } }],
      },
    ]);
    expect(await refusal(folder, 'parcels.gpkg')).toContain(
      'inget inom Provköpings kommun som kartan kan rita',
    );
  });
});
