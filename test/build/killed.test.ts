import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, hashTree, startBuild, temporaryFolder } from './build-portal.ts';

/** `npm run prove -- kills` kills at many more moments. INSYN_SEED draws the same moments again. */
const isWhole = process.env['INSYN_PROVE'] === 'yes';

const seed = Number(process.env['INSYN_SEED'] ?? Date.now() % 1_000_000);

/** Builds that are killed in each way of making pages, at moments drawn by lot from the whole length of one build. */
const kills = isWhole ? 50 : 4;
/** From how many files on pages are made in several threads: never, and always. */
const ways = { 'one thread': 'Infinity', 'several threads': '0' } as const;
const long = isWhole ? 1_800_000 : 300_000;

let folder: string;
let duration: number;
const versions = new Map<string, string>();

const rows = (name: string) =>
  Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, name: `${name} ${index}`, kind: 'school' }));

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const version of ['old', 'new']) {
    await writeMunicipality(`${folder}/${version}`, { files: { 'platser.csv': toCsv(rows(version)) } });
    const started = performance.now();
    const { output } = await buildPortal(`${folder}/${version}`, `${folder}/${version}-alone`);
    expect(output).toContain('published in');
    duration = Math.round(performance.now() - started);
    versions.set(await hashTree(`${folder}/${version}-alone`), version);
  }
  await buildPortal(`${folder}/old`, `${folder}/live`);
});

test.each(Object.entries(ways))(
  'a build in %s that is killed at any moment leaves one whole version published',
  { timeout: long },
  async (_, threadsFrom) => {
    console.log(`INSYN_SEED=${seed}`);
    vi.stubEnv('INSYN_THREADS_FROM', threadsFrom);
    const moments = fc.sample(fc.integer({ min: 0, max: duration }), { numRuns: kills, seed });
    const outcomes: string[] = [];
    for (const moment of moments) {
      // Once the new version is out, the old one is to replace it, so that every kill meets a change.
      const next = outcomes.at(-1) === 'new' ? 'old' : 'new';
      const { child, result } = startBuild(`${folder}/${next}`, `${folder}/live`);
      await wait(moment);
      child.kill('SIGKILL');
      await result;
      outcomes.push(versions.get(await hashTree(`${folder}/live`)) ?? 'broken');
    }
    expect(outcomes).toHaveLength(kills);
    expect(outcomes).not.toContain('broken');
  },
);

test('the build after it publishes and leaves nothing behind', async () => {
  const { output } = await buildPortal(`${folder}/new`, `${folder}/live`);
  expect(output).toContain('published in');
  expect(versions.get(await hashTree(`${folder}/live`))).toBe('new');
  const beside = (await readdir(folder)).filter(
    (name) => name.includes('live') && name !== 'live' && name !== 'live-cache',
  );
  expect(beside).toEqual([]);
  expect(existsSync(`${folder}/live/index.html`)).toBe(true);
});
