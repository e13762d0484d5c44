import type { APIRoute } from 'astro';
import { requestJsonSchema } from '../rights/request-schema.ts';

/** What the form sends, for those who receive it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(requestJsonSchema(), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
