import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteHeaders } from '../headers.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { HeaderFile } from './header-file.ts';
import { nginx } from './nginx.ts';
import { staticHost } from './static-host.ts';

/** The files that tell servers and hosts which headers to send. All of them say the same. */
export const headerFiles: readonly HeaderFile[] = [staticHost, apache, nginx, caddy];

/**
 * Writes the files of headers into a built folder.
 *
 * @param base The path under which the site is published, with `/` at both ends.
 * @param endpoint Where the form may send requests, if the municipality has an endpoint.
 */
export async function writeHeaderFiles(folder: string, base: string, endpoint?: string): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  const options = { headers: siteHeaders(endpoint), base, entries };
  for (const { path, write } of headerFiles) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), write(options));
  }
}
