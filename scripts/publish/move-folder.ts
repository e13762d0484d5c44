import { cp, rename, rm, rmdir } from 'node:fs/promises';

/**
 * Moves a folder to where an empty one is. Between two disks its files are copied, and then removed.
 * @throws Error if the other folder is not empty, or the disk cannot take the files.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rmdir(to);
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
