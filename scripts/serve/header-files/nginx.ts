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
import { packedTypes } from './packed-types.ts';
import type { HeaderFile } from './header-file.ts';

/** Endings that nginx gives the right type by itself, and to which `charset` then adds that they are UTF-8. */
const known = new Set(['.txt', '.css', '.js']);
const escape = (text: string): string => text.replaceAll('.', '\\.');

/**
 * A file to `include` in the `server` of nginx, whose `root` is the published folder. An `add_header` in a `location`
 * would take away all the others, so what depends on the address goes by variables.
 */
export const nginx: HeaderFile = {
  path: '_server/nginx.conf',
  write({ headers, base, asOf }) {
    const types = Object.entries(contentTypes).map(([end, type]) => [end, type.replace(/;.*/, '')] as const);
    const texts = types.flatMap(([, type]) => (type.startsWith('text/') ? [type] : []));
    const utf8 = new Set([...texts, 'application/javascript', 'application/json', 'application/geo+json']);
    const { 'Content-Security-Policy': policy = '', ...others } = headers;
    const header = (name: string, value: string): string => `add_header ${name} "${value}" always;`;
    const everywhere = [
      header('Content-Security-Policy', `${policy}; $insyn_frames`),
      ...Object.entries(others).map(([name, value]) => header(name, value)),
      header('Cache-Control', '$insyn_cache'),
      header('Access-Control-Allow-Origin', '$insyn_open'),
    ];
    // nginx itself goes by the time of the file and its tag, so a correction on the same day is not missed.
    const dated =
      asOf === undefined
        ? []
        : [
            `location ^~ ${base}${dataPath.slice(1)} {`,
            '    set $insyn_open "*";',
            ...everywhere.map((line) => `    ${line}`),
            `    add_header Last-Modified "${lastModifiedOf(asOf)}";`,
            '}',
          ];
    return [
      'index index.html;',
      `error_page 404 ${base}404.html;`,
      'include /etc/nginx/mime.types;',
      'types {',
      ...types.filter(([end]) => !known.has(end)).map(([end, type]) => `    ${type} ${end.slice(1)};`),
      '}',
      'charset utf-8;',
      `charset_types ${[...utf8].sort().join(' ')};`,
      'gzip on;',
      // A build's text is packed a fifth smaller than with nginx's usual 1, and costs a server next to nothing.
      'gzip_comp_level 6;',
      'gzip_vary on;',
      'gzip_min_length 512;',
      `gzip_types ${packedTypes.join(' ')};`,
      `set $insyn_frames "${framePolicies.unframed}";`,
      `set $insyn_cache "${cacheRules.others}";`,
      'set $insyn_open "";',
      ...everywhere,
      `# ${header(strictTransport.name, strictTransport.value)}`,
      `location ^~ ${base}${framedPath.slice(1)} {`,
      `    set $insyn_frames "${framePolicies.framed}";`,
      '}',
      `location ^~ ${base}${hashedPath.slice(1)} {`,
      `    set $insyn_cache "${cacheRules.hashed}";`,
      '}',
      ...dated,
      'location ~ /(\\.|_server/|_headers$) {',
      '    return 404;',
      '}',
      `location ~ (${openEndings.map(escape).join('|')})$ {`,
      '    set $insyn_open "*";',
      '}',
      '',
    ].join('\n');
  },
};
