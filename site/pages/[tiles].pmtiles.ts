import type { APIRoute } from 'astro';
import { basemapArchive } from '../map/tiles/basemap-archive.ts';
import { currentBasemap } from '../portal/current-basemap.ts';
import { currentRegister } from '../portal/current-register.ts';

/** One archive of tiles, where the municipality has a basemap. */
export async function getStaticPaths(): Promise<{ params: { tiles: string } }[]> {
  const current = await currentBasemap(await currentRegister());
  return current?.basemap.bounds === undefined ? [] : [{ params: { tiles: 'basemap' } }];
}

/** The basemap of the live map. */
export const GET: APIRoute = async () => {
  const register = await currentRegister();
  const { name, basemap: settings } = register.municipality;
  const current = await currentBasemap(register);
  const archive =
    current && basemapArchive(current.basemap, { name, attribution: settings.attribution ?? '' });
  return new Response(Buffer.from(archive ?? []), { headers: { 'content-type': 'application/vnd.pmtiles' } });
};
