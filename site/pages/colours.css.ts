import type { APIRoute } from 'astro';
import { accentColours } from '../municipality/check-colours.ts';
import { currentRegister } from '../portal/current-register.ts';

/** The municipality's own colours, for the tokens. */
export const GET: APIRoute = async () => {
  const { light, dark } = accentColours((await currentRegister()).municipality);
  const css = `:root { --accent-light: ${light}; --accent-dark: ${dark}; }\n`;
  return new Response(css, { headers: { 'content-type': 'text/css' } });
};
