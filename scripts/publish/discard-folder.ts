import { renameSync, rmSync } from 'node:fs';

/**
 * Removes a folder that may still be written to. It is renamed first: whoever still has its old name, such as a
 * build that is being stopped or a left-over `mv`, can then neither add to it nor publish it half removed.
 * Synchronous, so that it can be called when a signal arrives.
 */
export function discardFolder(folder: string): void {
  const away = `${folder}-away`;
  rmSync(away, { recursive: true, force: true });
  try {
    renameSync(folder, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  rmSync(away, { recursive: true, force: true, maxRetries: 5 });
}
