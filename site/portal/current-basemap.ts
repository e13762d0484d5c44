import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBasemap, type PreparedBasemap } from '../map/basemap/prepare-basemap.ts';
import { readBasemap, type Basemap } from '../map/basemap/read-basemap.ts';
import { basemapArchive } from '../map/tiles/basemap-archive.ts';
import { markOfBasemap, storedArchive } from '../map/tiles/stored-archive.ts';
import type { Register } from '../register/model/register.ts';
import { portalSettings } from './settings.ts';

/** The municipality's basemap, as read and made ready for drawing. */
export interface CurrentBasemap {
  readonly basemap: Basemap;
  readonly prepared: PreparedBasemap;
  /** The tiles of the live map: as `npm run basemap` left them, or made anew where it did not. */
  readonly archive: () => Promise<Uint8Array | undefined>;
}

let read: { readonly found: CurrentBasemap | undefined } | undefined;

/** The municipality's basemap, or undefined where it has none; read once. Nothing waits for it, see `currentSymbolSets`. */
export function currentBasemap(register: Register): CurrentBasemap | undefined {
  read ??= { found: readCurrent(register) };
  return read.found;
}

function readCurrent({ municipality }: Register): CurrentBasemap | undefined {
  const path = join(portalSettings().municipalityFolder, municipality.basemap.file);
  if (!existsSync(path)) return undefined;
  const geojson = readFileSync(path);
  const { basemap } = readBasemap(JSON.parse(geojson.toString('utf8')));
  const source = markOfBasemap(geojson);
  const { name, basemap: settings } = municipality;
  return {
    basemap,
    prepared: prepareBasemap(basemap),
    archive: async () =>
      (await storedArchive(path, source)) ??
      basemapArchive(basemap, { name, attribution: settings.attribution ?? '', source }),
  };
}
