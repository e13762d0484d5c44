import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findRegister, formatOf } from '../../../../site/register/source/find-register.ts';

/** What is found in a folder of empty files: their paths, or the code of the issue and what it names. */
async function find(files: readonly string[], ignore: readonly string[] = []): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'found-'));
  try {
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), '');
    }
    const found = await findRegister(folder, ignore, (name) => name === 'ansvariga', '.');
    return 'issue' in found
      ? [found.issue.code, found.issue.variables]
      : found.paths.map((path) => relative(folder, path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test.each([
  [
    'one workbook',
    ['register.xlsx', 'municipality.yaml', '~$register.xlsx', 'Läs mig.txt'],
    ['register.xlsx'],
  ],
  ['all files of one format', ['platser.csv', 'ansvariga.TXT'], ['ansvariga.TXT', 'platser.csv']],
  ['the folder of the register', ['register/platser.csv', 'basemap.geojson'], ['register/platser.csv']],
  [
    'a map file with tables beside it',
    ['ansvariga.csv', 'kameror.geojson'],
    ['ansvariga.csv', 'kameror.geojson'],
  ],
  ['one GeoJSON', ['cameras.geojson', 'package.json', 'LICENSE.txt', '.hidden.csv'], ['cameras.geojson']],
])('%s is the register', async (_, files, paths) => {
  expect(await find(files)).toEqual(paths);
});

test.each([
  ['a workbook and CSV', ['platser.csv', 'register.xlsx']],
  ['two workbooks', ['a.xlsx', 'b.xlsx']],
  ['a lone list in JSON beside CSV', ['ansvariga.csv', 'listor.json', 'platser.csv']],
  ['two map files with a table beside them', ['a.geojson', 'ansvariga.csv', 'b.geojson']],
  ['a workbook with a table beside it', ['ansvariga.csv', 'register.xlsx']],
  ['a lone text beside a workbook', ['anteckningar.txt', 'register.xlsx']],
  ['a file beside the folder of the register', ['kameror.csv', 'register/platser.csv']],
])('%s are ambiguous, and the issue gives an example to state', async (_, files) => {
  const [code, variables] = (await find(files)) as [string, Record<string, string>];
  expect(code).toBe('register-ambiguous');
  expect(variables['found']).toBe(files.map((file) => file.replace(/\/.*/, '')).join(', '));
  expect(variables['example']).toBe(files[0]);
});

test('a file that the settings name for something else is no register', async () => {
  expect(await find(['karta.geojson', 'platser.csv'], ['./karta.geojson'])).toEqual(['platser.csv']);
});

test('the name of a file is the same however its å is written', async () => {
  const [decomposed, composed] = ['gator å.geojson'.normalize('NFD'), 'gator å.geojson'.normalize('NFC')];
  expect(await find([decomposed, 'platser.csv'], [composed])).toEqual(['platser.csv']);
});

test('a folder without a register says what it holds', async () => {
  expect(await find(['bild.png'])).toEqual(['register-missing', { found: 'bild.png', example: 'bild.png' }]);
  expect(await find([])).toEqual(['register-missing', { found: '', example: '' }]);
});

test('the end of the name tells the format, in capitals or not', () => {
  expect(['a.XLSX', 'a.tsv', 'a.GeoJSON', 'a.ods', 'a.pdf', 'csv'].map(formatOf)).toEqual([
    'workbook',
    'csv',
    'json',
    'workbook',
    undefined,
    undefined,
  ]);
});
