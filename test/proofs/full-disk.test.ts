import { spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPortal, hashTree, temporaryFolder } from '../build/build-portal.ts';
import { toCsv, writeMunicipality } from '../factories.ts';

let folder: string;
let disk: string;
let old: string;

function mount(...words: string[]): void {
  const { status, stderr } = spawnSync('mount', words);
  if (status !== 0) throw new Error(stderr.toString());
}

const kibibytes = (used: string): number =>
  Number(spawnSync('du', ['-sk', used]).stdout.toString().split('\t')[0]);

beforeAll(async () => {
  folder = await temporaryFolder();
  disk = `${folder}/disk`;
  await mkdir(disk);
  mount('-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk);
  for (const [version, count] of [
    ['old', 2],
    ['new', 40],
  ] as const) {
    const rows = Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: `Plats ${index}`,
      kind: 'school',
    }));
    await writeMunicipality(`${folder}/${version}`, { files: { 'platser.csv': toCsv(rows) } });
  }
  const { output } = await buildPortal(`${folder}/old`, `${disk}/live`);
  expect(output).toContain('published in');
  old = await hashTree(`${disk}/live`);
});
afterAll(() => {
  spawnSync('umount', [disk]);
});

/** What is left of unfinished builds in the working copy, where nothing else may be built meanwhile. */
const unfinished = async (): Promise<string[]> =>
  (await readdir('.insyn')).filter((name) => name.startsWith('built-'));

/** Builds the new version onto the disk, which must fail and leave the old one alone. */
async function failToBuild(): Promise<string> {
  const { code, output } = await buildPortal(`${folder}/new`, `${disk}/live`);
  expect(code).not.toBe(0);
  expect(await hashTree(`${disk}/live`)).toBe(old);
  expect(await unfinished()).toEqual([]);
  return output;
}

test.each([0, 200, 1000, 3000])(
  'a disk that is full after %i KiB keeps the old version whole',
  async (free) => {
    mount('-o', `remount,size=${kibibytes(disk) + free}k`, disk);
    expect(await failToBuild()).toContain('ENOSPC');
    expect((await readdir(disk)).filter((name) => name !== 'live' && name !== 'live-cache')).toEqual([]);
    mount('-o', 'remount,size=200m', disk);
  },
);

test('a disk that cannot be written keeps the old version whole', async () => {
  mount('-o', 'remount,ro', disk);
  await failToBuild();
  mount('-o', 'remount,rw', disk);
});

test('two builds at once: one publishes, the other says that it waits for nobody', async () => {
  const results = await Promise.all([
    buildPortal(`${folder}/new`, `${disk}/live`),
    buildPortal(`${folder}/new`, `${disk}/live`),
  ]);
  expect(results.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(await hashTree(`${disk}/live`)).not.toBe(old);
});
