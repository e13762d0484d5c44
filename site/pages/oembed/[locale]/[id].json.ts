import type { APIRoute } from 'astro';
import { oembedOf } from '../../../embed/oembed.ts';
import { portalSettings } from '../../../portal/settings.ts';
import { placeEmbedRoutes, type PlaceEmbedProps } from '../../../routes/embed-routes.ts';

const { address } = portalSettings();

/** Each place in each language, where the portal has an address. */
export const getStaticPaths = async () => (address === undefined ? [] : placeEmbedRoutes());

/** What other sites show when somebody pastes the address of a place. */
export const GET: APIRoute<PlaceEmbedProps> = ({ props: { place, register, locale } }) =>
  new Response(JSON.stringify(oembedOf(place, register, locale, address!)), {
    headers: { 'content-type': 'application/json' },
  });
