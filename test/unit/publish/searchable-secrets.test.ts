import { expect, test } from 'vitest';
import { searchableSecrets } from '../../../scripts/publish/searchable-secrets.ts';
import { internalValuesOf } from '../../../site/register/check/internal-values.ts';
import type { CheckedRegister } from '../../../site/register/check/check-register.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { inputOf, municipalityOf, type TablesFixture } from '../../factories.ts';
import { folderOf } from './temporary-folder.ts';

/** The values that the finished site of a register would be searched for. */
async function secretsOf(
  tables: TablesFixture,
  files: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const input = inputOf(tables);
  const checked: CheckedRegister = {
    municipality: input.municipality,
    register: buildRegister(input, municipalityOf()),
    issues: [],
    rowCounts: { controllers: 0, places: 0, cameras: 0, reviews: 0, services: 0 },
    hiddenIds: new Set(),
    internalValues: internalValuesOf(input.rows, input.tables),
  };
  return (await searchableSecrets(checked, folderOf(files))).map(({ value }) => value);
}
const note = (...notes: readonly string[]) => ({
  places: notes.map((text, index) => ({ id: `p${index}`, name: 'Stora torget', note: text })),
});

test('what only the register knows is looked for, once', async () => {
  expect(
    await secretsOf(note('Nyckel hos vakten', 'Nyckel hos vakten', 'Räven "raskar"\növer isen')),
  ).toEqual(['Nyckel hos vakten', 'Räven "raskar"\növer isen']);
});

test('what is too short, or stands in what is published anyway, proves nothing', async () => {
  // Streets are listed with a rounded position of their own.
  const basemap = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { class: 'street', name: 'Kvarnsvängen' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [13.27251, 58.90071],
            [13.27252, 58.90072],
          ],
        },
      },
    ],
  });
  const notes = [
    '58.9007',
    'kort',
    'STORA torget',
    'Kamerabevakning',
    'stylesheet',
    'Kvarnsvängen',
    'Hemlig här',
  ];
  expect(await secretsOf(note(...notes), { 'basemap.geojson': basemap })).toEqual(['Hemlig här']);
});

test('everything of a place that is held back is looked for, with its reviews and cameras', async () => {
  const secrets = await secretsOf({
    places: [
      { id: 'open', name: 'Torget', publication: '', withheldReason: '', area: '', 'area [en]': '' },
      {
        id: 'gömd-plats',
        name: 'Gömstället',
        publication: 'withheld',
        withheldReason: 'protected-persons',
      },
      {
        id: 'hidden-place',
        name: 'Hemliga huset',
        area: 'Framför porten',
        'area [en]': 'By the gate',
        publication: 'withheld',
        withheldReason: 'protected-persons',
      },
    ],
    cameras: [{ id: 'KAM-9981', place: 'hidden-place', north: '58.7654321', east: '13.7654321' }],
    reviews: [{ place: 'hidden-place', date: '2026-01-01', kind: 'assessment', summary: 'Rut såg katten' }],
  });
  for (const secret of [
    'hidden-place',
    'Hemliga huset',
    'Framför porten',
    'By the gate',
    'KAM-9981',
    '58.7654321',
    'Rut såg katten',
  ])
    expect(secrets).toContain(secret);
});
