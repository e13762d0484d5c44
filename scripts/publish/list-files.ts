import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SpokenError } from '../spoken-error.ts';

/**
 * The paths of all files under a folder, relative to it, with `/`, in the order of their bytes.
 * @throws SpokenError if something is neither file nor folder: a link could lead out of what was checked.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!entry.isFile()) throw new SpokenError('publish.not-a-file', { path });
    files.push(path);
  }
  return files.sort();
}
