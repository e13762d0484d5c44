import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareBasemap, type PreparedBasemap } from '../map/basemap/prepare-basemap.ts';
import { readBasemap, type Basemap } from '../map/basemap/read-basemap.ts';
import type { Register } from '../register/model/register.ts';
import { portalSettings } from './settings.ts';

/** The municipality's basemap, as read and made ready for drawing. */
export interface CurrentBasemap {
  readonly basemap: Basemap;
  readonly prepared: PreparedBasemap;
}

let reading: Promise<CurrentBasemap | undefined> | undefined;

/** The municipality's basemap, or undefined where it has none; read once. */
export function currentBasemap(register: Register): Promise<CurrentBasemap | undefined> {
  reading ??= read(register);
  return reading;
}

async function read({ municipality }: Register): Promise<CurrentBasemap | undefined> {
  const path = join(portalSettings().municipalityFolder, municipality.basemap.file);
  if (!existsSync(path)) return undefined;
  const { basemap } = readBasemap(JSON.parse(await readFile(path, 'utf8')));
  return { basemap, prepared: prepareBasemap(basemap) };
}
