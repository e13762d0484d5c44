import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canaryPage, canaryStyle } from '../../../scripts/access/canaries/canary.ts';
import { canaries } from '../../../scripts/access/canaries/canaries.ts';
import { shortModes } from '../../../scripts/access/modes.ts';
import { openPages } from '../../../scripts/access/open-pages.ts';
import { serveFolder, type ServedFolder } from '../../../scripts/serve/serve-folder.ts';

let folder: string;
let served: ServedFolder;

const canary = canaries.find(
  ({ css, foundBy }) => css === undefined && foundBy.includes('axe') && foundBy.includes('alfa'),
)!;
const runs = (['axe', 'alfa'] as const).map((engine) => ({ engine, mode: shortModes[0] }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insyn-open-pages-'));
  await writeFile(join(folder, 'page.css'), canaryStyle({}));
  await writeFile(join(folder, 'fine.html'), canaryPage({}));
  await writeFile(join(folder, 'faulty.html'), canaryPage(canary));
  served = await serveFolder(folder, { port: 0, base: '/' });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('pages are opened in processes of their own, and what is found stands with its page', async () => {
  const told: number[] = [];
  const looks = ['fine.html', 'faulty.html', 'fine.html'].map((file) => ({ file, runs }));
  const findings = await openPages(served.address, looks, 2, (done) => told.push(done));
  expect(told).toEqual([1, 2, 3]);
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['faulty.html']));
  expect(new Set(findings.map(({ engine }) => engine))).toEqual(new Set(['axe', 'alfa']));
});

test('a page that cannot be opened twice ends the look', async () => {
  const nowhere = new URL(served.address);
  nowhere.port = '1';
  await expect(openPages(nowhere.href, [{ file: 'fine.html', runs }], 1)).rejects.toThrow(/ERR_/);
});

test('nothing to open is nothing found', async () => {
  expect(await openPages(served.address, [], 2)).toEqual([]);
});
