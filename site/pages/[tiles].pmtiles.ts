import type { APIRoute } from 'astro';
import { currentBasemap } from '../portal/current-basemap.ts';
import { currentRegister } from '../portal/current-register.ts';

/** One archive of tiles, where the municipality has a basemap. */
export async function getStaticPaths(): Promise<{ params: { tiles: string } }[]> {
  const current = currentBasemap(await currentRegister());
  return current?.basemap.bounds === undefined ? [] : [{ params: { tiles: 'basemap' } }];
}

/** The basemap of the live map. */
export const GET: APIRoute = async () => {
  const current = currentBasemap(await currentRegister());
  const archive = (await current?.archive()) ?? [];
  return new Response(Buffer.from(archive), { headers: { 'content-type': 'application/vnd.pmtiles' } });
};
