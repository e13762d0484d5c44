import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipBytes } from '../../site/open-data/zip-bytes.ts';

/** Puts files of a folder together in an archive. */
export async function writeZip(path: string, folder: string, names: readonly string[]): Promise<void> {
  const files = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  await writeFile(path, zipBytes(Object.fromEntries(files)));
}
