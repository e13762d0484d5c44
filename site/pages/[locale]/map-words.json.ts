import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { mapWords } from '../../map/map-words.ts';
import { currentRegister } from '../../portal/current-register.ts';

/** The words in each language. */
export async function getStaticPaths(): Promise<{ params: { locale: Locale } }[]> {
  const { municipality } = await currentRegister();
  return municipality.languages.map((locale) => ({ params: { locale } }));
}

/** What the live map says; fetched with it, so that pages are not heavier for those who never open it. */
export const GET: APIRoute = async ({ params }) => {
  const { municipality } = await currentRegister();
  const words = mapWords(params['locale'] as Locale, municipality.registerLanguage);
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
