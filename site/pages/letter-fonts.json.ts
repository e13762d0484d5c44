import type { APIRoute } from 'astro';
import { readLetterFonts } from '../rights/pdf/read-letter-fonts.ts';

/** The typefaces of letters as PDF, which a page fetches when somebody saves one. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readLetterFonts()), { headers: { 'content-type': 'application/json' } });
