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

/** What the headers of a site depend on. */
export interface HeadedSite {
  /** Where the form may send requests, if the municipality has an endpoint. */
  readonly endpoint?: string | undefined;
  /** The day that the register shows, ISO 8601. */
  readonly asOf?: string | undefined;
}

/**
 * Writes the files of headers into a built folder.
 *
 * @param base The path under which the site is published, with `/` at both ends.
 */
export async function writeHeaderFiles(
  folder: string,
  base: string,
  { endpoint, asOf }: HeadedSite = {},
): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  const options = { headers: siteHeaders(endpoint), asOf, base, entries };
  for (const { path, write } of headerFiles) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), write(options));
  }
}
