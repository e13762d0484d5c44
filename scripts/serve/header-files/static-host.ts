import {
  cacheRules,
  contentTypes,
  dataPath,
  framedPath,
  framePolicies,
  hashedPath,
  lastModifiedOf,
  openEndings,
} from '../headers.ts';
import type { HeaderFile } from './header-file.ts';

const rule = (path: string, headers: Readonly<Record<string, string>>): string[] => [
  path,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];

/**
 * `_headers`, which Netlify, Cloudflare Pages and several others read. They join what several rules say of one header:
 * so no rule contradicts another, and who may frame a page is a second policy, which browsers hold beside the first.
 * Pages need no rule for how long they are kept: these hosts let them be asked for anew.
 */
export const staticHost: HeaderFile = {
  path: '_headers',
  write({ headers, base, entries, asOf }) {
    const unframed = entries.filter((entry) => `/${entry}` !== framedPath);
    const frames = (paths: readonly string[], policy: string): string[] =>
      paths.flatMap((path) => rule(path, { 'Content-Security-Policy': policy }));
    return [
      ...rule(`${base}*`, headers),
      ...frames(
        [base, ...unframed.map((entry) => `${base}${entry.endsWith('/') ? `${entry}*` : entry}`)],
        framePolicies.unframed,
      ),
      ...frames([`${base}${framedPath.slice(1)}*`], framePolicies.framed),
      ...rule(`${base}${hashedPath.slice(1)}*`, { 'Cache-Control': cacheRules.hashed }),
      ...(asOf === undefined
        ? []
        : rule(`${base}${dataPath.slice(1)}*`, { 'Last-Modified': lastModifiedOf(asOf) })),
      ...Object.entries(contentTypes).flatMap(([end, type]) =>
        rule(`${base}*${end}`, { 'Content-Type': type }),
      ),
      ...openEndings.flatMap((end) => rule(`${base}*${end}`, { 'Access-Control-Allow-Origin': '*' })),
      '',
    ].join('\n');
  },
};
