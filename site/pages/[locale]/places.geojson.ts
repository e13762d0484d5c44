import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { placesGeojson } from '../../places/places-geojson.ts';
import { currentRegister } from '../../portal/current-register.ts';

/** The places in each language. */
export async function getStaticPaths(): Promise<{ params: { locale: Locale } }[]> {
  const { municipality } = await currentRegister();
  return municipality.languages.map((locale) => ({ params: { locale } }));
}

/** What the live map draws. */
export const GET: APIRoute = async ({ params }) => {
  const geojson = placesGeojson(await currentRegister(), params['locale'] as Locale);
  return new Response(JSON.stringify(geojson), { headers: { 'content-type': 'application/geo+json' } });
};
