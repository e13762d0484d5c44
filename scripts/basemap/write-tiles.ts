import { readFile, rename, writeFile } from 'node:fs/promises';
import { readBasemap } from '../../site/map/basemap/read-basemap.ts';
import { basemapArchive } from '../../site/map/tiles/basemap-archive.ts';
import { markOfBasemap, storedPath } from '../../site/map/tiles/stored-archive.ts';
import type { ArchiveDescription } from '../../site/map/tiles/tile.ts';

/** Makes the tiles of the live map from a basemap and keeps them beside it. Returns where. */
export async function writeTiles(
  basemapPath: string,
  named: Pick<ArchiveDescription, 'name' | 'attribution'>,
): Promise<string> {
  const geojson = await readFile(basemapPath);
  const { basemap } = readBasemap(JSON.parse(geojson.toString('utf8')));
  const archive = basemapArchive(basemap, { ...named, source: markOfBasemap(geojson) });
  const path = storedPath(basemapPath);
  await writeFile(`${path}.unfinished`, archive ?? new Uint8Array());
  await rename(`${path}.unfinished`, path);
  return path;
}
