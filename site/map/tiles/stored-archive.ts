import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';

/** Goes up when the same basemap gives other tiles, so that an archive of the old form is not taken for one of the new. */
const form = 1;

/** What an archive is known by: the basemap that it was made from, and the form of its tiles. */
export function markOfBasemap(geojson: Uint8Array): string {
  return createHash('sha256').update(`${form}\n`).update(geojson).digest('hex');
}

/** Where the archive of a basemap is kept: beside it. */
export function storedPath(basemapPath: string): string {
  return `${basemapPath.slice(0, basemapPath.length - extname(basemapPath).length)}.pmtiles`;
}

/** The archive that is kept beside a basemap; undefined where there is none, or it was made from another basemap. */
export async function storedArchive(basemapPath: string, mark: string): Promise<Uint8Array | undefined> {
  const path = storedPath(basemapPath);
  if (!existsSync(path)) return undefined;
  const bytes = await readFile(path);
  return (await markIn(bytes)) === mark ? bytes : undefined;
}

/** The mark in the metadata of an archive; undefined where they cannot be read. */
async function markIn(bytes: Uint8Array): Promise<unknown> {
  const source: Source = {
    getKey: () => '',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  };
  try {
    return ((await new PMTiles(source).getMetadata()) as { source?: unknown }).source;
  } catch {
    // A damaged archive is as good as none: the tiles are made anew.
    return undefined;
  }
}
