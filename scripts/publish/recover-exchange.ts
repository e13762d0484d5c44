import { existsSync } from 'node:fs';
import { SpokenError } from '../spoken-error.ts';
import { lockBuild } from './build-lock.ts';
import { settleExchange } from './exchange-folders.ts';
import { neighboursOf } from './folder-names.ts';

/**
 * Called before a folder is served: brings back the published folder if a build was killed between two renames.
 * While a build is running there is nothing to repair, the build itself finishes what it began.
 */
export async function recoverExchange(live: string): Promise<void> {
  if (!existsSync(neighboursOf(live).aside)) return;
  let unlock: () => void;
  try {
    unlock = await lockBuild(live);
  } catch (error) {
    if (error instanceof SpokenError && error.key === 'publish.locked') return;
    throw error;
  }
  try {
    settleExchange(live);
  } finally {
    unlock();
  }
}
