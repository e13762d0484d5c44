import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { packIndex } from '../../places/packed-index.ts';
import { placeIndex } from '../../places/place-index.ts';
import { currentRegister } from '../../portal/current-register.ts';

/** An index of each language. */
export async function getStaticPaths(): Promise<{ params: { locale: Locale } }[]> {
  const { municipality } = await currentRegister();
  return municipality.languages.map((locale) => ({ params: { locale } }));
}

/** What the search in the browser loads. */
export const GET: APIRoute = async ({ params }) => {
  const index = packIndex(placeIndex(await currentRegister(), params['locale'] as Locale));
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
