import type { APIRoute } from 'astro';
import { dataFiles } from '../../open-data/data-file.ts';
import { currentOpenData } from '../../portal/current-open-data.ts';
import { currentRegister } from '../../portal/current-register.ts';

/** Every file of the open data. */
export async function getStaticPaths(): Promise<{ params: { file: string } }[]> {
  return dataFiles(await currentRegister()).map(({ path }) => ({
    params: { file: path.slice('data/'.length) },
  }));
}

/** The data as others use them. */
export const GET: APIRoute = async ({ params }) => {
  const path = `data/${params['file'] ?? ''}`;
  const { content, mediaType } = (await currentOpenData()).find((each) => each.path === path)!;
  return new Response(Buffer.from(content), { headers: { 'content-type': mediaType } });
};
