import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register } from '../register/model/register.ts';
import { portalSettings } from './settings.ts';

let reading: Promise<unknown> | undefined;

/** The municipality's basemap as GeoJSON, or undefined where it has none; read once. */
export function currentBasemap(register: Register): Promise<unknown> {
  reading ??= read(register);
  return reading;
}

async function read({ municipality }: Register): Promise<unknown> {
  const path = join(portalSettings().municipalityFolder, municipality.basemap.file);
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : undefined;
}
