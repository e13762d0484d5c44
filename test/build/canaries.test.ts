import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { writeState } from '../../site/changes/state.ts';
import { fieldsOf, tableNames, type TableName } from '../../site/register/schema/tables.ts';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, readTree, temporaryFolder, type BuildResult } from './build-portal.ts';

/** A canary for every internal field that holds words; the others hold codes, dates or numbers of their own. */
const canary = (table: string, field: string): string =>
  `CANARY${table}${field}`.replace(/[^A-Za-z]/g, '').toUpperCase();
const numbers = { north: '58.8765432', east: '13.1234567' } as const;

function internalCells(table: TableName): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field of fieldsOf(table)) {
    if (field.class !== 'internal') continue;
    if (field.cell === 'text' || field.cell === 'id') cells[field.name] = canary(table, field.name);
    if (field.cell === 'coordinate') cells[field.name] = numbers[field.name as 'north'];
  }
  return { ...cells, 'a column of our own': canary(table, 'unknown') };
}

let built: BuildResult;
let tree: Map<string, Buffer>;

beforeAll(async () => {
  const folder = await temporaryFolder();
  const { coordinateSystem: _place, ...placeCells } = internalCells('places');
  const { coordinateSystem: _camera, ...cameraCells } = internalCells('cameras');
  const places = [
    {
      ...placeCells,
      id: 'hall',
      name: 'Hallen',
      controller: 'board',
      secrecyResult: 'secret',
      withheldReason: 'security-measure',
      secrecyDate: '2019-03-04',
    },
    {
      id: 'gone',
      name: 'CANARYWITHHELDNAME',
      address: 'CANARYWITHHELDADDRESS',
      publication: 'withheld',
      withheldReason: 'protected-persons',
    },
  ];
  await writeMunicipality(`${folder}/in`, {
    settings: { address: 'https://kameror.prov.example' },
    files: {
      'controllers.csv': toCsv([{ ...internalCells('controllers'), id: 'board', name: 'Nämnden' }]),
      'places.csv': toCsv(places),
      'cameras.csv': toCsv([{ ...cameraCells, place: 'hall', bearing: '271.828', height: '31.415' }]),
      'reviews.csv': toCsv([
        { ...internalCells('reviews'), place: 'hall', date: '2026-01-02', kind: 'direction-check' },
      ]),
      'services.csv': toCsv(
        [{ ...internalCells('services'), id: 'care', name: 'Trygghetskamera', userCount: '7654321' }].map(
          ({ userCount: _users, ...row }) => row,
        ),
      ),
    },
  });
  // A state from when the place that is now withheld was published, and the other had another name.
  const published = { positionState: 'not-stated', texts: {}, reviews: [] } as const;
  await mkdir(`${folder}/in/states`);
  await writeFile(
    `${folder}/in/states/2026-01-01.json`,
    writeState({
      form: 1,
      asOf: '2026-01-01',
      places: {
        gone: { ...published, id: 'gone', name: 'CANARYWITHHELDNAME', address: 'CANARYWITHHELDADDRESS' },
        hall: { ...published, id: 'hall', name: 'Idrottshallen', controllerName: 'Nämnden' },
      },
    }),
  );
  built = await buildPortal(`${folder}/in`, `${folder}/out`);
  tree = built.code === 0 ? await readTree(`${folder}/out`) : new Map<string, Buffer>();
});

test('the portal is built', () => {
  expect(built.output).toContain('published in');
  expect(tree.get('sv/plats/hall/index.html')?.toString()).toContain('Hallen');
});

test('every table has internal fields with canaries', () => {
  for (const table of tableNames)
    expect(Object.values(internalCells(table)).some((value) => value.startsWith('CANARY'))).toBe(true);
});

test.each(['CANARY', '58.8765432', '13.1234567', '58.87', '271.828', '31.415', '2019-03-04', '4 mars 2019'])(
  'nothing in the published folder holds %s',
  (secret) => {
    const found = [...tree]
      .filter(([file, bytes]) => file.includes(secret) || bytes.includes(secret))
      .map(([file]) => file);
    expect(tree.size).toBeGreaterThan(10);
    expect(found).toEqual([]);
  },
);

test('what has changed is told, but not of what is withheld now', () => {
  expect(tree.get('en/changes/index.html')?.toString()).toContain(
    'The place was called <span lang="sv">Idrottshallen</span> before.',
  );
  expect(tree.get('en/changes.atom')?.toString()).toContain('/en/place/hall/');
});

test('what is withheld is counted and the reason is given', () => {
  expect(tree.get('en/places/index.html')?.toString()).toContain(
    '1 place is not shown. The reason is: To protect individuals.',
  );
});

test('the reason for a position that is not shown stands on the page', () => {
  expect(tree.get('en/place/hall/index.html')?.toString()).toContain(
    'The map does not show where the cameras are.',
  );
});
