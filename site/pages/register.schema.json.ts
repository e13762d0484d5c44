import type { APIRoute } from 'astro';
import { registerSchema } from '../open-data/register-schema.ts';

/** The shape of the register's tables. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(registerSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
