import { basename, dirname, join, resolve } from 'node:path';

/**
 * The hidden neighbours of a published folder: everything that publishing puts beside it. They stand in the same
 * folder as `live` because only within one file system can a folder be renamed.
 */
export interface Neighbours {
  /** The folder that holds `live`. */
  readonly parent: string;
  /** How the name of every folder begins that is being built or was taken away. */
  readonly nextPrefix: string;
  /** How the name of every lock begins. */
  readonly lockPrefix: string;
  /** The folder being built by this process. */
  readonly next: string;
  /** Where the old version stands for a moment while two folders are exchanged by renaming. */
  readonly aside: string;
}

/** The names of the neighbours of `live`, e.g. `.dist-next-4711` beside `dist`. */
export function neighboursOf(live: string): Neighbours {
  const parent = dirname(resolve(live));
  const prefix = `.${basename(resolve(live))}`;
  return {
    parent,
    nextPrefix: `${prefix}-next-`,
    lockPrefix: `${prefix}-lock-`,
    next: join(parent, `${prefix}-next-${process.pid}`),
    aside: join(parent, `${prefix}-aside`),
  };
}
