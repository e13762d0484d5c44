import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuild } from '../../../scripts/publish/build-lock.ts';
import { neighboursOf } from '../../../scripts/publish/folder-names.ts';
import { processStart } from '../../../scripts/publish/process-mark.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

interface Told {
  readonly from?: number;
  readonly to?: number;
  readonly key?: string;
  readonly pid?: number;
}

const child = join(import.meta.dirname, 'lock-child.ts');

function start(live: string, at: number, hold: number): ChildProcess {
  return spawn(process.execPath, [child, live, String(at), String(hold)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function told(process: ChildProcess): Promise<Told> {
  let text = '';
  for await (const chunk of process.stdout ?? []) text += String(chunk);
  return JSON.parse(text.replace('held\n', '')) as Told;
}

test('the second of two stops and names the first', async () => {
  const parent = temporaryFolder();
  const live = join(parent, 'dist');
  const unlock = await lockBuild(live);
  expect(await told(start(live, 0, 0))).toEqual({ key: 'publish.locked', pid: process.pid });
  await expect(lockBuild(live)).rejects.toThrow('publish.locked');
  unlock();
  expect(await told(start(live, 0, 0))).toHaveProperty('from');
  expect(readdirSync(parent)).toEqual([]);
});

test('two folders beside each other have two locks', async () => {
  const parent = temporaryFolder();
  const unlockOne = await lockBuild(join(parent, 'dist'));
  const unlockTwo = await lockBuild(join(parent, 'dist-next'));
  unlockOne();
  unlockTwo();
  expect(readdirSync(parent)).toEqual([]);
});

test('takes over from a killed process', async () => {
  const parent = temporaryFolder();
  const live = join(parent, 'dist');
  const holder = start(live, 0, 60_000);
  await once(holder.stdout ?? holder, 'data');
  expect(readdirSync(parent)).toHaveLength(1);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(readdirSync(parent)).toHaveLength(1);
  const unlock = await lockBuild(live);
  expect(readdirSync(parent)).toEqual([`.dist-lock-${process.pid}-${processStart(process.pid)}`]);
  unlock();
});

test('a process that got the number of a dead one does not hold its lock', async () => {
  const parent = temporaryFolder();
  const live = join(parent, 'dist');
  // The first process of the machine lives, and did not start at this tick.
  writeFiles(parent, { [`${neighboursOf(live).lockPrefix}1-999999999999`]: '' });
  (await lockBuild(live))();
  writeFiles(parent, { [`${neighboursOf(live).lockPrefix}1-${processStart(1)}`]: '' });
  await expect(lockBuild(live)).rejects.toThrow('"pid":1');
});

test.each([1, 2, 3, 4, 5])(
  'of eight at the same moment, with a stale lock about, no two hold it at once and one gets it (%i)',
  async () => {
    const parent = temporaryFolder();
    const live = join(parent, 'dist');
    writeFiles(parent, { [`${neighboursOf(live).lockPrefix}999999-1`]: '' });
    const at = Date.now() + 1000;
    const results = await Promise.all(Array.from({ length: 8 }, () => told(start(live, at, 400))));
    const held = results.flatMap(({ from, to }) =>
      from === undefined || to === undefined ? [] : [{ from, to }],
    );
    const stopped = results.filter((result) => result.key === 'publish.locked');
    expect(held.length).toBeGreaterThan(0);
    expect(stopped.length).toBe(8 - held.length);
    // On a slow machine one may come so late that the first has finished.
    held.sort((a, b) => a.from - b.from);
    for (const [index, { from }] of held.slice(1).entries()) {
      expect(from).toBeGreaterThanOrEqual(held[index]?.to ?? 0);
    }
  },
  30_000,
);
