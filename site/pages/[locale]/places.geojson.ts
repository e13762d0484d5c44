import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { packedFrom } from '../../map/packed/packed-places.ts';
import { placesGeojson } from '../../places/places-geojson.ts';
import { currentRegister } from '../../portal/current-register.ts';

/** The places in each language, where there are few. */
export async function getStaticPaths(): Promise<{ params: { locale: Locale } }[]> {
  const { municipality, places } = await currentRegister();
  return places.length > packedFrom ? [] : municipality.languages.map((locale) => ({ params: { locale } }));
}

/** What the live map draws. */
export const GET: APIRoute = async ({ params }) => {
  const geojson = placesGeojson(await currentRegister(), params['locale'] as Locale);
  return new Response(JSON.stringify(geojson), { headers: { 'content-type': 'application/geo+json' } });
};
