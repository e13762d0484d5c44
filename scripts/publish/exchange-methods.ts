import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { neighboursOf } from './folder-names.ts';

/** A way to exchange two folders. It may fail; whoever calls it looks whether the exchange happened. */
export interface ExchangeMethod {
  readonly name: 'mv' | 'exch' | 'perl' | 'renames';
  /** Whether readers find a folder at `live` at every moment, and a crash leaves the old or the new one there. */
  readonly atomic: boolean;
  exchange(next: string, live: string): void;
}

function run(command: string, ...words: string[]): void {
  spawnSync(command, words, { stdio: 'ignore' });
}

/** The number of Linux's system call `renameat2`, which node cannot call itself, per architecture. */
const renameat2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };

const mv: ExchangeMethod = {
  name: 'mv',
  atomic: true,
  exchange(next, live) {
    run('mv', '--exchange', '--no-target-directory', '--', next, live);
  },
};

const exch: ExchangeMethod = {
  name: 'exch',
  atomic: true,
  exchange(next, live) {
    run('exch', next, live);
  },
};

const perl: ExchangeMethod = {
  name: 'perl',
  atomic: true,
  exchange(next, live) {
    const call = renameat2[process.arch];
    if (process.platform !== 'linux' || call === undefined) return;
    // -100 is AT_FDCWD, 2 is RENAME_EXCHANGE.
    run('perl', '-e', `syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2)`, '--', next, live);
  },
};

const renames: ExchangeMethod = {
  name: 'renames',
  atomic: false,
  exchange(next, live) {
    const { aside } = neighboursOf(live);
    renameSync(live, aside);
    renameSync(next, live);
    renameSync(aside, next);
  },
};

/** The ways to exchange two folders, best first: coreutils 9.5, util-linux 2.40, Debian's perl-base, and node alone. */
export const exchangeMethods: readonly ExchangeMethod[] = [mv, exch, perl, renames];
