import type { APIRoute, GetStaticPaths } from 'astro';
import { drawnSets } from '../../symbols/symbol-sets.ts';
import { writeSprite } from '../../symbols/write-sprite.ts';

/** One file for each set of symbols that is drawn here. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(drawnSets).map((set) => ({ params: { set } }));

/** The drawings of a set. */
export const GET: APIRoute<object, { set: keyof typeof drawnSets }> = ({ params: { set } }) =>
  new Response(writeSprite(drawnSets[set]()), { headers: { 'content-type': 'image/svg+xml' } });
