import {
  cacheRules,
  contentTypes,
  dataPath,
  framedPath,
  framePolicies,
  hashedPath,
  lastModifiedOf,
  openEndings,
  strictTransport,
} from '../headers.ts';
import type { HeaderFile } from './header-file.ts';

/** A file to `import` in the site of Caddy, whose `root` is the published folder. No two rules set one header. */
export const caddy: HeaderFile = {
  path: '_server/Caddyfile',
  write({ headers, base, asOf }) {
    const { 'Content-Security-Policy': policy = '', ...others } = headers;
    const set = (matcher: string, name: string, value: string): string =>
      `header ${matcher} ${name} "${value}"`;
    const [framed, hashed] = [framedPath, hashedPath].map((path) => `${base}${path.slice(1)}*`);
    return [
      'encode zstd gzip',
      '@hidden path */.* */_server/* */_headers',
      'respond @hidden 404',
      'header {',
      ...Object.entries(others).map(([name, value]) => `    ${name} "${value}"`),
      `    # ${strictTransport.name} "${strictTransport.value}"`,
      '}',
      `@framed path ${framed}`,
      `@unframed not path ${framed}`,
      set('@framed', 'Content-Security-Policy', `${policy}; ${framePolicies.framed}`),
      set('@unframed', 'Content-Security-Policy', `${policy}; ${framePolicies.unframed}`),
      `@hashed path ${hashed}`,
      `@unhashed not path ${hashed}`,
      set('@hashed', 'Cache-Control', cacheRules.hashed),
      set('@unhashed', 'Cache-Control', cacheRules.others),
      `@open path ${openEndings.map((end) => `*${end}`).join(' ')}`,
      set('@open', 'Access-Control-Allow-Origin', '*'),
      ...Object.entries(contentTypes).flatMap(([end, type]) => [
        `@${end.slice(1)} path *${end}`,
        set(`@${end.slice(1)}`, 'Content-Type', type),
      ]),
      // Caddy shall set it after its file server, which would say when the file was written. Older ones know no `>` for that.
      ...(asOf === undefined
        ? []
        : [
            `@data path ${base}${dataPath.slice(1)}*`,
            'header @data {',
            `    Last-Modified "${lastModifiedOf(asOf)}"`,
            '    defer',
            '}',
          ]),
      'file_server',
      'handle_errors {',
      `    rewrite * ${base}404.html`,
      '    file_server',
      '}',
      '',
    ].join('\n');
  },
};
