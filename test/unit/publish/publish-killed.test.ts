import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recoverExchange } from '../../../scripts/publish/recover-exchange.ts';
import { hashFolder, temporaryFolder } from './temporary-folder.ts';

const child = join(import.meta.dirname, 'publish-child.ts');
const pages = 3000;
const seed = Number(process.env['INSYN_SEED'] ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function start(live: string, version: string, method: string): ChildProcess {
  // A group of its own, so that it can be killed together with the program that exchanges.
  return spawn(process.execPath, [child, live, version, String(pages), method], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
}

async function line(process: ChildProcess, wanted: string): Promise<void> {
  for await (const [chunk] of on(process)) if (String(chunk).includes(wanted)) return;
}

async function* on(process: ChildProcess): AsyncGenerator<[unknown]> {
  for (;;) yield (await once(process.stdout ?? process, 'data')) as [unknown];
}

async function publishWhole(
  live: string,
  version: string,
  method: string,
): Promise<{ toBuilt: number; after: number }> {
  const begun = performance.now();
  const process = start(live, version, method);
  await line(process, 'built');
  const built = performance.now();
  const [code] = (await once(process, 'exit')) as [number | null];
  expect(code).toBe(0);
  return { toBuilt: built - begun, after: performance.now() - built };
}

/** Starts to publish and kills it: at any moment, or in the short time around the exchange. */
async function publishKilled(
  live: string,
  version: string,
  method: string,
  delay: number,
  how: { readonly fromBuilt: boolean; readonly group: boolean },
): Promise<void> {
  const process = start(live, version, method);
  const exit = once(process, 'exit');
  if (how.fromBuilt) await line(process, 'built');
  await wait(delay);
  if (process.exitCode === null && process.signalCode === null && process.pid !== undefined) {
    globalThis.process.kill(how.group ? -process.pid : process.pid, 'SIGKILL');
  }
  await exit;
  // A program that was exchanging the folders and was not killed with it gets the time to end.
  if (!how.group) await wait(60);
}

test.each([
  { name: 'the atomic exchange', method: '', rounds: 24 },
  { name: 'the two renames and recovery', method: 'renames', rounds: 16 },
])(
  `killed at any moment with $name, seed ${seed}`,
  async ({ method, rounds }) => {
    const parent = temporaryFolder(true);
    const live = join(parent, 'dist');
    const random = createRandom(seed);
    await publishWhole(live, 'version 0', method);
    const times = await publishWhole(live, 'version 0', method);
    const outcomes = { old: 0, new: 0, missing: 0 };

    for (let round = 1; round <= rounds; round += 1) {
      const fromBuilt = round % 2 === 0;
      const group = round % 3 !== 0;
      const delay = random() * (fromBuilt ? times.after : times.toBuilt + times.after);
      const before = hashFolder(live);
      await publishKilled(live, `version ${round}`, method, delay, { fromBuilt, group });
      if (!existsSync(live)) {
        // Only between two renames can it be away.
        expect(method).toBe('renames');
        outcomes.missing += 1;
        await recoverExchange(live);
      }
      const after = hashFolder(live);
      const place = `round ${round}, seed ${seed}, after ${delay.toFixed(1)} ms`;

      await publishWhole(live, `version ${round}`, method);
      const complete = hashFolder(live);
      expect(complete, place).not.toBe(before);
      expect([before, complete], place).toContain(after);
      expect(readdirSync(parent), place).toEqual(['dist']);
      outcomes[after === before ? 'old' : 'new'] += 1;
    }
    console.log(`seed ${seed}, ${method || 'atomic'}:`, outcomes, times);
    expect(outcomes.old).toBeGreaterThan(0);
    expect(outcomes.new).toBeGreaterThan(0);
  },
  300_000,
);
