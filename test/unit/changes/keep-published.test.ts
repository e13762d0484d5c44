import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keepPublished } from '../../../scripts/states/keep-state.ts';
import { SpokenError } from '../../../scripts/spoken-error.ts';
import { consoleWords } from '../../../scripts/words.ts';
import type { StatePlan } from '../../../site/changes/plan-state.ts';
import { fileOfState } from '../../../site/changes/read-states.ts';

const words = consoleWords('sv');
const plan = {
  questions: [],
  set: undefined,
  state: { asOf: '2026-05-01', places: [] },
} as unknown as StatePlan;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'states-'));
  const made = folder;
  onTestFinished(() => rm(made, { recursive: true }));
});

test('what was published is kept', async () => {
  await keepPublished(folder, plan, words);
  expect(JSON.parse(await readFile(join(folder, fileOfState('2026-05-01')), 'utf8'))).toMatchObject({
    asOf: '2026-05-01',
  });
});

test('when it cannot be kept, the editor hears that the portal is published, and what to do', async () => {
  const notAFolder = join(folder, 'file');
  await writeFile(notAFolder, '');
  const failed: unknown = await keepPublished(notAFolder, plan, words).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(SpokenError);
  const { key, variables } = failed as SpokenError;
  expect(words(key, variables)).toMatch(/Portalen är publicerad.*npm run register:publish/s);
});
