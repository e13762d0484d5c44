import type { APIRoute } from 'astro';
import { currentSoftware } from '../portal/current-software.ts';
import { writeBill } from '../software/write-bill.ts';

/** The software bill of materials, for programs that look for known faults. */
export const GET: APIRoute = () => {
  const { portal, packages, dependencies } = currentSoftware();
  return new Response(writeBill(portal, packages, dependencies), {
    headers: { 'content-type': 'application/json' },
  });
};
