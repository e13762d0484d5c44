import type { APIContext } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { currentRegister } from '../../../portal/current-register.ts';
import { drawOnce } from '../../../portal/drawing-cache.ts';
import { portalSettings } from '../../../portal/settings.ts';
import type { Place } from '../../../register/model/register.ts';
import { drawSvg } from '../../../signs/draw-svg.ts';
import { drawsSharePictures } from '../../../signs/draws-with-portal.ts';
import { signDrawings } from '../../../signs/fit-sign.ts';
import { rasterize } from '../../../signs/rasterize.ts';
import { shareNode, sharePicture, shareSheet } from '../../../signs/share-picture.ts';

/** A picture for link previews of every place in every language; links need to know where the portal is. */
export async function getStaticPaths() {
  if (portalSettings().address === undefined) return [];
  const register = await currentRegister();
  if (!drawsSharePictures(register)) return [];
  const { places, municipality } = register;
  return places.flatMap((place) =>
    municipality.languages.map((locale) => ({ params: { id: place.id, locale }, props: { place, locale } })),
  );
}

export async function GET({ props }: APIContext): Promise<Response> {
  const { place, locale } = props as { place: Place; locale: Locale };
  const node = shareNode(place, await currentRegister(), locale);
  const png = await drawOnce('share', node, async () => {
    const svg = await drawSvg(node, { ...shareSheet, address: '', drawings: signDrawings() });
    return rasterize(svg, (sharePicture.width / shareSheet.width) * 25.4, false);
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
