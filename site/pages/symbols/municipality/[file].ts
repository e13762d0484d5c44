import type { APIRoute, GetStaticPaths } from 'astro';
import { currentLicensedSet } from '../../../portal/current-symbol-sets.ts';
import type { LicensedFile } from '../../../symbols/licensed/licensed-set.ts';

/** The drawings of the municipality's own set, as they are. */
export const getStaticPaths: GetStaticPaths = () => {
  const files = Object.values(currentLicensedSet()?.files ?? {});
  const once = new Map(files.map((drawing) => [drawing.name, drawing]));
  return [...once].map(([file, drawing]) => ({ params: { file }, props: { drawing } }));
};

/** A drawing. */
export const GET: APIRoute<{ drawing: LicensedFile }> = ({ props: { drawing } }) =>
  new Response(Uint8Array.from(drawing.bytes), { headers: { 'content-type': drawing.type } });
