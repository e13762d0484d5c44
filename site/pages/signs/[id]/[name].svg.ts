import type { APIContext } from 'astro';
import { currentRegister } from '../../../portal/current-register.ts';
import { drawOnce } from '../../../portal/drawing-cache.ts';
import { portalSettings } from '../../../portal/settings.ts';
import type { Place } from '../../../register/model/register.ts';
import { drawsSigns } from '../../../signs/draws-with-portal.ts';
import { fitSign } from '../../../signs/fit-sign.ts';
import { signLayouts, signVersions, type SignVersion } from '../../../signs/sign-layout.ts';
import { signSheet } from '../../../signs/sign-sheet.ts';
import type { SignSource } from '../../../signs/sign-source.ts';
import { hasSign, signAddress } from '../../../signs/sign-state.ts';

/** The A4 sign of every place in the portal's first language; other layouts and languages are made on request. */
export async function getStaticPaths() {
  if (portalSettings().address === undefined || !drawsSigns()) return [];
  const { places, municipality } = await currentRegister();
  const first = municipality.languages[0]!;
  return places.filter(hasSign).flatMap((place) =>
    signVersions.map((version) => ({
      params: { id: place.id, name: `${version}-${first}` },
      props: { place, version },
    })),
  );
}

export async function GET({ props }: APIContext): Promise<Response> {
  const { place, version } = props as { place: Place; version: SignVersion };
  const register = await currentRegister();
  const source: SignSource = {
    place,
    register,
    version,
    layout: signLayouts.a4,
    languages: [register.municipality.languages[0]!],
    address: signAddress(portalSettings().address!, place.id),
  };
  const svg = await drawOnce('sign', [signSheet(source, 1), source.address], async () =>
    Buffer.from((await fitSign(source)).svg),
  );
  return new Response(svg.toString('utf8'), { headers: { 'Content-Type': 'image/svg+xml' } });
}
