import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SpokenError } from '../spoken-error.ts';
import { neighboursOf } from './folder-names.ts';
import { processStart } from './process-mark.ts';

const attempts = 6;

interface Lock {
  readonly path: string;
  readonly pid: number;
  readonly start: string;
}

function locksOf(live: string): Lock[] {
  const { parent, lockPrefix } = neighboursOf(live);
  return readdirSync(parent)
    .filter((name) => name.startsWith(lockPrefix))
    .map((name) => {
      const [pid, start = ''] = name.slice(lockPrefix.length).split('-');
      return { path: join(parent, name), pid: Number(pid), start };
    });
}

function isHeld(lock: Lock): boolean {
  return processStart(lock.pid) === lock.start;
}

/**
 * Takes the lock once. Every process makes its own file and only then looks for those of others: of two that come
 * at the same moment at least one sees the other. Nobody ever removes the file of a living process, so that a lock
 * left by a dead one can be taken over without the gap that taking over a single shared file has.
 */
function tryLock(live: string, path: string): Lock | undefined {
  closeSync(openSync(path, 'wx'));
  const others = locksOf(live).filter((lock) => lock.path !== path);
  const holder = others.find(isHeld);
  if (holder !== undefined) {
    rmSync(path);
    return holder;
  }
  for (const stale of others) rmSync(stale.path, { force: true });
  return undefined;
}

function giveBack(path: string): () => void {
  return () => {
    rmSync(path, { force: true });
  };
}

/**
 * Lets one build at a time publish to `live`, among the processes of this machine. The lock is a file beside `live`
 * with the number and the start of the process in its name; one whose process is dead does not count.
 * @returns the function that gives the lock back.
 * @throws SpokenError with the number of the other process if another build is running.
 */
export async function lockBuild(live: string): Promise<() => void> {
  const { parent, lockPrefix } = neighboursOf(live);
  const path = join(parent, `${lockPrefix}${process.pid}-${processStart(process.pid) ?? ''}`);
  let holder: Lock | undefined;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      holder = tryLock(live, path);
    } catch (error) {
      // This process itself already publishes to the folder.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new SpokenError('publish.locked', { pid: process.pid });
    }
    if (holder === undefined) return giveBack(path);
    // Two that came at the same moment may both have stepped back; chance lets one of them come first.
    await wait(20 + Math.random() * 80 * attempt);
  }
  throw new SpokenError('publish.locked', { pid: holder?.pid ?? 0 });
}
