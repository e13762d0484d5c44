import type { APIRoute } from 'astro';
import { tableCsv } from '../../results/table-csv.ts';
import { tableOf } from '../../results/tables.ts';
import { resultTableRoutes, type ResultTableProps } from '../../routes/results-routes.ts';

/** The tables of the follow-up, each in a file of its own. */
export const getStaticPaths = resultTableRoutes;

/** A table as a spreadsheet reads it. */
export const GET: APIRoute<ResultTableProps> = ({ props: { table, results, register, locale } }) => {
  const { registerLanguage } = register.municipality;
  const csv = tableCsv(tableOf(table, results, register), locale, registerLanguage);
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
