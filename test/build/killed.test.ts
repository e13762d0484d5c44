import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, hashTree, startBuild, temporaryFolder } from './build-portal.ts';

/** `npm run prove -- kills` kills at many more moments. */
const isWhole = process.env['INSYN_PROVE'] === 'yes';

/** Builds that are killed; the moments are spread over the whole length of one build. */
const kills = isWhole ? 50 : 8;
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
    duration = performance.now() - started;
    versions.set(await hashTree(`${folder}/${version}-alone`), version);
  }
  await buildPortal(`${folder}/old`, `${folder}/live`);
});

test(
  'a build that is killed at any moment leaves one whole version published',
  { timeout: long },
  async () => {
    const outcomes: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      // Once the new version is out, the old one is to replace it, so that every kill meets a change.
      const next = outcomes.at(-1) === 'new' ? 'old' : 'new';
      const { child, result } = startBuild(`${folder}/${next}`, `${folder}/live`);
      await wait(((kill + 0.5) / kills) * duration);
      child.kill('SIGKILL');
      await result;
      outcomes.push(versions.get(await hashTree(`${folder}/live`)) ?? 'broken');
    }
    expect(outcomes).not.toContain('broken');
    expect(outcomes).toContain('old');
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
