import type { APIRoute } from 'astro';
import { gazetteerOf } from '../map/near/gazetteer.ts';
import { currentBasemap } from '../portal/current-basemap.ts';
import { currentRegister } from '../portal/current-register.ts';

/** The names of streets, districts and places, so that nobody else is asked where they are. */
export const GET: APIRoute = async () => {
  const register = await currentRegister();
  const current = currentBasemap(register);
  const entries = gazetteerOf(current?.basemap.features ?? [], register.places);
  return new Response(JSON.stringify(entries), { headers: { 'content-type': 'application/json' } });
};
