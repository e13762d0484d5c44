import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { SpokenError } from '../spoken-error.ts';
import { lockBuild } from './build-lock.ts';
import { discardFolder } from './discard-folder.ts';
import { exchangeFolders, settleExchange } from './exchange-folders.ts';
import { type ExchangeMethod, exchangeMethods } from './exchange-methods.ts';
import { flushFolder } from './flush-folder.ts';
import { neighboursOf } from './folder-names.ts';
import type { Check, Problem } from './problem.ts';

/** What is published, and how it is made and checked. */
export interface PublishOptions {
  /** The published folder, e.g. `dist`. */
  readonly live: string;
  /** Writes the whole new version into the empty folder it is given. */
  readonly build: (folder: string) => Promise<void>;
  /** All of them run, one after the other, before anything is decided. */
  readonly checks: readonly Check[];
  /** Called for every problem the checks find. */
  readonly report: (problem: Problem) => void;
  /** The ways to exchange the folders; only tests give others. */
  readonly methods?: readonly ExchangeMethod[];
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes what killed builds left; the holder of the lock knows that nobody works on it any more. */
function removeLeftovers(live: string): void {
  const { parent, nextPrefix } = neighboursOf(live);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(nextPrefix)) continue;
    const folder = join(parent, name);
    if (name.endsWith('-away')) rmSync(folder, { recursive: true, force: true });
    else discardFolder(folder);
  }
}

async function runChecks(folder: string, { checks, report }: PublishOptions): Promise<void> {
  let count = 0;
  for (const check of checks) {
    for (const problem of await check(folder)) {
      report(problem);
      count += 1;
    }
  }
  if (count > 0) throw new SpokenError('publish.problems', { count });
}

/**
 * Builds beside the published folder, checks what was built and puts it in place at one moment. If anything fails,
 * or the process is told to stop, the published folder is as it was and nothing is left beside it.
 * @returns the method by which the folders were exchanged.
 * @throws SpokenError if another build is running, nothing was built, or a check found problems; and whatever `build` throws.
 */
export async function publish(options: PublishOptions): Promise<ExchangeMethod['name'] | 'first'> {
  const { live } = options;
  const { next, parent } = neighboursOf(live);
  mkdirSync(parent, { recursive: true });
  const unlock = await lockBuild(live);
  let published = false;
  const stop = (signal: NodeJS.Signals): void => {
    // After the exchange there is only the old version to remove, which takes a moment.
    if (published) return;
    discardFolder(next);
    unlock();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    settleExchange(live);
    removeLeftovers(live);
    mkdirSync(next);
    await options.build(next);
    if (readdirSync(next).length === 0) throw new SpokenError('publish.nothing-built');
    await runChecks(next, options);
    await flushFolder(next);
    const method = exchangeFolders(next, live, options.methods ?? exchangeMethods);
    published = true;
    return method;
  } finally {
    discardFolder(next);
    unlock();
    for (const signal of signals) process.off(signal, stop);
  }
}
