import type { APIRoute } from 'astro';
import { tableCsv } from '../../../results/table-csv.ts';
import { signRoundRoutes, type SignRoundProps } from '../../../routes/sign-round-routes.ts';
import { roundTable } from '../../../signs/round-table.ts';

export const getStaticPaths = signRoundRoutes;

/** The sign round as a spreadsheet reads it. */
export const GET: APIRoute<SignRoundProps> = ({ props: { register, stops, locale } }) => {
  const csv = tableCsv(roundTable(stops, register, locale), locale, register.municipality.registerLanguage);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
