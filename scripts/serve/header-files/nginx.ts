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
import { packedTypes } from './packed-types.ts';
import type { HeaderFile } from './header-file.ts';
import { indent } from './indent.ts';

/** Endings that nginx gives the right type by itself, and to which `charset` then adds that they are UTF-8. */
const known = new Set(['.txt', '.css', '.js']);
const escape = (text: string): string => text.replaceAll('.', '\\.');

/** What depends on the address, as it is for most. */
const usual = { frames: framePolicies.unframed, cache: cacheRules.others, open: '' };
type Variables = Partial<Record<keyof typeof usual, string>>;

const set = (variables: Variables): string[] =>
  Object.entries(variables).map(([name, value]) => `set $insyn_${name} "${value}";`);

const location = (what: string, lines: readonly string[]): string[] => [
  `location ${what} {`,
  ...indent(lines),
  '}',
];

/** How nginx answers to all that is asked for under the base. */
function answers({ headers, base, asOf }: Parameters<HeaderFile['write']>[0]): string[] {
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
  // What is set in a location does not hold in those inside it, as what is set in the server does.
  const but = (variables: Variables): string[] => set(base === '/' ? variables : { ...usual, ...variables });
  const under = (path: string): string => `^~ ${decodedBase(base) + path.slice(1)}`;
  return [
    'index index.html;',
    // A folder without a page of its own is refused as if it were secret; there is nothing there.
    `error_page 403 404 =404 ${decodedBase(base)}404.html;`,
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
    ...set(usual),
    ...everywhere,
    `# ${header(strictTransport.name, strictTransport.value)}`,
    ...location(under(framedPath), but({ frames: framePolicies.framed })),
    ...location(under(hashedPath), but({ cache: cacheRules.hashed })),
    // nginx itself goes by the time of the file and its tag, so a correction on the same day is not missed.
    ...(asOf === undefined
      ? []
      : location(under(dataPath), [
          ...but({ open: '*' }),
          ...everywhere,
          `add_header Last-Modified "${lastModifiedOf(asOf)}";`,
        ])),
    // In `.well-known` others look for a way to say that something is unsafe, and for a proof of who keeps the site.
    ...location('~ /(\\.(?!well-known/)|_server/|_headers$)', ['return 404;']),
    ...location(`~ (${openEndings.map(escape).join('|')})$`, but({ open: '*' })),
  ];
}

/**
 * A file to `include` in the `server` of nginx, whose `root` is the published folder; in a subfolder, the folder that it
 * lies in, and then nothing is said of what else lies there. An `add_header` in a `location` would take away all the
 * others, so what depends on the address goes by variables.
 */
export const nginx: HeaderFile = {
  path: '_server/nginx.conf',
  write(options) {
    const { base } = options;
    const lines = answers(options);
    if (base === '/') return [...lines, ''].join('\n');
    const root = decodedBase(base);
    return [
      ...location(`= ${root.slice(0, -1)}`, [`return 301 ${base};`]),
      ...location(`^~ ${root}`, lines),
      '',
    ].join('\n');
  },
};
