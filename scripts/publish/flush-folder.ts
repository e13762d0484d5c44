import { spawnSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Waits until every file of a folder is on the disk. Without it a power cut after the exchange could leave the new
 * names with empty files behind them.
 */
export async function flushFolder(folder: string): Promise<void> {
  // One call for the whole file system takes a fraction of the time of one call per file.
  if (spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0) return;
  for (const file of await listFiles(folder)) await flushFile(join(folder, file));
}
