import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../../../site/register/source/read-source.ts';

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'));
  folder = join(root, 'kommun');
  await mkdir(join(folder, 'register'), { recursive: true });
  await writeFile(join(folder, 'register', 'platser.csv'), 'id;name\na;A\n');
  await writeFile(join(root, 'annan.csv'), 'id;name\nb;B\n');
  await symlink(join(root, 'annan.csv'), join(folder, 'lank.csv'));
});
afterAll(async () => rm(root, { recursive: true }));

const reason = async (stated: string) =>
  (await readSource(folder, stated)).issues.map(({ code, at, variables }) => [
    code,
    at.file,
    variables?.['reason'],
  ]);

test('files are told from the municipality folder', async () => {
  const { tables, issues } = await readSource(folder, 'register');
  expect(issues).toEqual([]);
  expect(tables.map(({ file, name }) => [file, name])).toEqual([['register/platser.csv', 'platser']]);
});

test('a lone file is a register', async () => {
  const { tables } = await readSource(join(root, 'annan.csv'));
  expect(tables.map(({ file }) => file)).toEqual(['annan.csv']);
});

test('only an absolute path leads out of the folder; neither dots nor links do', async () => {
  expect(await reason('../annan.csv')).toEqual([['file-unreadable', '../annan.csv', 'not-allowed']]);
  expect(await reason('lank.csv')).toEqual([['file-unreadable', 'lank.csv', 'not-allowed']]);
  expect((await readSource(folder, join(root, 'annan.csv'))).tables).toHaveLength(1);
});

test('what is not there, is no format of ours, or holds nothing is told of', async () => {
  expect(await reason('borta.csv')).toEqual([['file-missing', 'borta.csv', undefined]]);
  expect((await readSource(join(root, 'borta'))).issues).toMatchObject([{ code: 'file-missing' }]);
  await writeFile(join(folder, 'brev.pdf'), '');
  expect(await reason('brev.pdf')).toEqual([['file-unreadable', 'brev.pdf', 'not-a-register']]);
  await writeFile(join(folder, 'tom.csv'), '');
  expect(await reason('tom.csv')).toEqual([['register-empty', 'tom.csv', undefined]]);
});

test('a file that may not be opened is told of', async () => {
  const file = join(folder, 'last.csv');
  await writeFile(file, 'id;name\n');
  await chmod(file, 0o000);
  const isRefused = await readFile(file).then(
    () => false,
    () => true,
  );
  const told = await reason('last.csv');
  // Whoever runs the tests as root may open everything.
  expect(told).toEqual(isRefused ? [['file-unreadable', 'last.csv', 'no-permission']] : []);
});

const sources = async (): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const rows = [
    ['id', 'name', 'start'],
    ['badet', 'Badet', new Date('2026-03-01T00:00:00Z')],
    ['hallen', 'Hallen', 4],
  ];
  return [
    ['csv', Buffer.from('id;name\r\nbadet;"Badet; å"\r\nhallen;24" TV\r\n')],
    ['json', Buffer.from('[{"id":"badet","name":"Badet å"},{"id":"hallen","hours":[1,{"a":null}]}]')],
    [
      'geojson',
      Buffer.from(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Point","coordinates":[13,58]}}]}',
      ),
    ],
    ['xlsx', await writeXlsx({ sheets: [{ name: 'Platser', rows }] })],
    [
      'xlsx',
      await readFile(fileURLToPath(new URL('../../../../data/exempelkoping/register.xlsx', import.meta.url))),
    ],
  ];
};

test('bytes that are changed, cut, doubled or made up give tables or an issue, and never throw', async () => {
  const whole = await sources();
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 4 }),
    skip: fc.nat(6),
  });
  const source = fc.oneof(
    fc.constantFrom(...whole).chain(([ending, bytes]) =>
      fc.tuple(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([changes, isCut]) => {
        let changed = Buffer.from(bytes);
        for (const { at, bytes: put, skip } of changes) {
          const place = Math.floor(at * changed.length);
          changed = Buffer.concat([changed.subarray(0, place), put, changed.subarray(place + skip)]);
        }
        return [ending, isCut ? changed.subarray(0, changed.length >> 1) : changed] as const;
      }),
    ),
    fc.tuple(fc.constantFrom('csv', 'json', 'geojson', 'xlsx', 'txt'), fc.uint8Array({ maxLength: 200 })),
  );
  await fc.assert(
    fc.asyncProperty(source, async ([ending, bytes]) => {
      const file = join(root, `bytes.${ending}`);
      await writeFile(file, bytes);
      const { tables, issues } = await readSource(file);
      expect(tables.length + issues.length).toBeGreaterThan(0);
      for (const { headings, rows } of tables)
        for (const { cells } of rows) expect(cells).toHaveLength(headings.length);
    }),
    { numRuns: 500 },
  );
});
