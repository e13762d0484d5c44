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
import { decodedBase } from './decoded-base.ts';
import type { HeaderFile } from './header-file.ts';
import { indent } from './indent.ts';

type Options = Parameters<HeaderFile['write']>[0];

const set = (matcher: string, name: string, value: string): string => `header ${matcher} ${name} "${value}"`;

const framed = ({ headers }: Options, frames: string): string =>
  `${headers['Content-Security-Policy'] ?? ''}; ${frames}`;

/** The headers that are the same for every address. */
function everywhere({ headers }: Options): string[] {
  const { 'Content-Security-Policy': _, ...others } = headers;
  return [
    'header {',
    ...Object.entries(others).map(([name, value]) => `    ${name} "${value}"`),
    `    # ${strictTransport.name} "${strictTransport.value}"`,
    '}',
  ];
}

/** How Caddy answers to what is there. No two rules set one header. */
function answers(options: Options): string[] {
  const { base, asOf } = options;
  const under = (path: string): string => `${decodedBase(base)}${path.slice(1)}*`;
  return [
    'encode zstd gzip',
    '@hidden {',
    '    path */.* */_server/* */_headers',
    '    not path */.well-known/*',
    '}',
    'respond @hidden 404',
    ...everywhere(options),
    `@framed path ${under(framedPath)}`,
    `@unframed not path ${under(framedPath)}`,
    set('@framed', 'Content-Security-Policy', framed(options, framePolicies.framed)),
    set('@unframed', 'Content-Security-Policy', framed(options, framePolicies.unframed)),
    `@hashed path ${under(hashedPath)}`,
    `@unhashed not path ${under(hashedPath)}`,
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
          `@data path ${under(dataPath)}`,
          'header @data {',
          `    Last-Modified "${lastModifiedOf(asOf)}"`,
          '    defer',
          '}',
        ]),
    'file_server',
  ];
}

/** How Caddy answers under the base and nowhere else. */
function answersUnder(options: Options): string[] {
  const root = decodedBase(options.base);
  return [
    `redir ${root.slice(0, -1)} ${options.base} permanent`,
    `handle ${root}* {`,
    ...indent([
      // `handle_errors` would be asked of the whole site, and take the place of its own.
      '@missing {',
      '    not file {path}/index.html',
      '    not {',
      '        file {path}',
      '        not path */',
      '    }',
      '}',
      'handle @missing {',
      ...indent([
        'encode zstd gzip',
        ...everywhere(options),
        set('*', 'Content-Security-Policy', framed(options, framePolicies.unframed)),
        set('*', 'Cache-Control', cacheRules.others),
        `rewrite * ${root}404.html`,
        'file_server {',
        '    status 404',
        '}',
      ]),
      '}',
      'handle {',
      ...indent(answers(options)),
      '}',
    ]),
    '}',
  ];
}

/**
 * A file to `import` in the site of Caddy, whose `root` is the published folder; in a subfolder, the folder that it lies
 * in, and then nothing is said of what else lies there.
 */
export const caddy: HeaderFile = {
  path: '_server/Caddyfile',
  write(options) {
    const { base } = options;
    if (base !== '/') return [...answersUnder(options), ''].join('\n');
    const missing = ['handle_errors {', ...indent([`rewrite * ${base}404.html`, 'file_server']), '}'];
    return [...answers(options), ...missing, ''].join('\n');
  },
};
