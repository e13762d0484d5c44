import { closeSync, existsSync, fsyncSync, lstatSync, openSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { SpokenError } from '../spoken-error.ts';
import { discardFolder } from './discard-folder.ts';
import { type ExchangeMethod, exchangeMethods } from './exchange-methods.ts';
import { neighboursOf } from './folder-names.ts';

/** The inode of a folder, which stays the same when the folder is renamed. */
function inodeOf(folder: string): bigint | undefined {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory())
    throw new SpokenError('publish.not-a-folder', { path: folder });
  return stat?.ino;
}

/** Makes the renames in a folder survive a power cut. */
function flushNames(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Puts the finished folder `next` in the place of `live`, at one moment, so that a reader sees the whole old or the
 * whole new version. Afterwards the old version lies at `next`; if there was none, `next` is gone.
 * @returns the name of the method that was used.
 * @throws SpokenError if one of them is not a folder, or no method works.
 */
export function exchangeFolders(
  next: string,
  live: string,
  methods: readonly ExchangeMethod[] = exchangeMethods,
): ExchangeMethod['name'] | 'first' {
  // Absolute, so that no name can be taken for an option by the programs.
  const [from, to] = [resolve(next), resolve(live)];
  const { parent } = neighboursOf(to);
  const newInode = inodeOf(from);
  const oldInode = inodeOf(to);
  if (newInode === undefined) throw new SpokenError('publish.not-a-folder', { path: from });
  if (oldInode === undefined) {
    renameSync(from, to);
    flushNames(parent);
    return 'first';
  }
  let failure: unknown;
  for (const method of methods) {
    try {
      method.exchange(from, to);
    } catch (error) {
      failure = error;
      settleExchange(to);
    }
    if (inodeOf(to) === newInode && inodeOf(from) === oldInode) {
      flushNames(parent);
      return method.name;
    }
    if (inodeOf(to) !== oldInode || inodeOf(from) !== newInode) break;
  }
  throw new SpokenError('publish.exchange-failed', { path: to }, failure);
}

/**
 * Repairs what a crash between the renames of the method `renames` left: rolls back if nothing is published, and
 * finishes if the new version already is. Only for the holder of the build lock.
 */
export function settleExchange(live: string): void {
  const { aside, parent } = neighboursOf(live);
  if (!existsSync(aside)) return;
  if (existsSync(live)) discardFolder(aside);
  else renameSync(aside, live);
  flushNames(parent);
}
