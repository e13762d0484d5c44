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

const escape = (text: string): string => text.replaceAll('.', '\\.');

/**
 * `.htaccess`, which Apache reads from the published folder where `AllowOverride All` holds; it may also be included in
 * `<Directory>`. Apache needs the modules headers, mime, dir, deflate and filter.
 */
export const apache: HeaderFile = {
  path: '.htaccess',
  write({ headers, base, asOf }) {
    const { 'Content-Security-Policy': policy = '', ...others } = headers;
    // Apache reads a percent sign in a header as the beginning of something to fill in.
    const header = (condition: string, name: string, value: string): string =>
      `Header ${condition}set ${name} "${value.replaceAll('%', '%%')}"`;
    const set = (name: string, value: string): string => header('always ', name, value);
    const inPath = (path: string, whether: '=~' | '!~', ...lines: string[]): string[] => [
      `<If "%{REQUEST_URI} ${whether} m#^${escape(decodedBase(base))}${path.slice(1)}#">`,
      ...lines.map((line) => `    ${line}`),
      '</If>',
    ];
    return [
      // The rules of the site around it often lead whatever is no file to a program of its own.
      ...(base === '/' ? [] : ['<IfModule mod_rewrite.c>', '    RewriteEngine Off', '</IfModule>']),
      'Options -Indexes',
      'DirectoryIndex index.html',
      // 403 is what a folder without a page of its own gives.
      ...[403, 404].map((status) => `ErrorDocument ${status} ${base}404.html`),
      'AddDefaultCharset utf-8',
      ...Object.entries(contentTypes).map(([end, type]) => `AddType "${type}" ${end}`),
      `AddOutputFilterByType DEFLATE text/html ${packedTypes.join(' ')}`,
      ...Object.entries(others).map(([name, value]) => set(name, value)),
      `# ${set(strictTransport.name, strictTransport.value)}`,
      ...inPath(framedPath, '=~', set('Content-Security-Policy', `${policy}; ${framePolicies.framed}`)),
      ...inPath(framedPath, '!~', set('Content-Security-Policy', `${policy}; ${framePolicies.unframed}`)),
      ...inPath(hashedPath, '=~', set('Cache-Control', cacheRules.hashed)),
      ...inPath(hashedPath, '!~', set('Cache-Control', cacheRules.others)),
      // Without `always` it takes the place of the day on which the file was written.
      ...(asOf === undefined
        ? []
        : inPath(dataPath, '=~', header('', 'Last-Modified', lastModifiedOf(asOf)))),
      `<FilesMatch "(${openEndings.map(escape).join('|')})$">`,
      `    ${set('Access-Control-Allow-Origin', '*')}`,
      '</FilesMatch>',
      '<FilesMatch "^(\\.|_headers$|nginx\\.conf$|Caddyfile$)">',
      '    Require all denied',
      '</FilesMatch>',
      '',
    ].join('\n');
  },
};
