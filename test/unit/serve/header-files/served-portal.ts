import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { writeHeaderFiles } from '../../../../scripts/serve/header-files/write-header-files.ts';
import { headersOf, siteHeaders } from '../../../../scripts/serve/headers.ts';
import { writeFiles } from '../../publish/temporary-folder.ts';

const endpoint = 'https://tjanster.kommun.se/begäran/a$b';
const asOf = '2026-11-15';

/** Where a portal may lie on a site: all of it, a folder, and folders whose names are written with codes in addresses. */
export const bases = ['/', '/kameror/', '/%C3%B6vervakning/', '/v%C3%A5ra-kameror/2.0/'] as const;

const files = {
  'index.html': 'first page',
  '404.html': 'nothing here',
  'embed/sv/index.html': 'framed page',
  '_assets/a.B3xQ.js': 'script',
  'data/v1/places.csv': 'id',
  'places.geojson': '{}',
  'boards/torget/sv.obz': 'boards',
  '.well-known/security.txt': 'Contact: https://kommun.se/',
};

/** Where a portal lies on a machine: its own folder, and that of the site around it, which has a link to it. */
interface Lying {
  readonly published: string;
  readonly root: string;
}

/** Writes a small portal with its header files, and puts it into a site as the handbook tells. */
export async function portalIn(own: string, base: string): Promise<Lying> {
  const published = writeFiles(join(own, 'dist'), files);
  await writeHeaderFiles(published, base, { endpoint, asOf });
  if (base === '/') return { published, root: published };
  const root = writeFiles(join(own, 'site'), { 'other/index.html': 'other page', 'other/a.geojson': '{}' });
  const link = join(root, decodeURIComponent(base).slice(0, -1));
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(published, link);
  return { published, root };
}

/** Where an answer leads; servers write the codes with small or capital letters. */
function pathOf({ headers, url }: Response): string {
  const { pathname } = new URL(headers.get('location') ?? '', url);
  return decodeURIComponent(pathname);
}

/** Asks a server for all kinds of addresses, and holds its answers against what the portal says of them. */
export async function expectServed(origin: string, base: string): Promise<void> {
  const ask = async (path: string) => fetch(origin + path, { redirect: 'manual' });
  const others = { '/nix/': 'nothing here', '/embed/nix': 'nothing here' };
  const pages = { '/': files['index.html'], '/embed/sv/': files['embed/sv/index.html'] };
  const shown = [
    '/_assets/a.B3xQ.js',
    '/data/v1/places.csv',
    '/places.geojson',
    '/.well-known/security.txt',
  ] as const;
  const there = {
    ...pages,
    ...Object.fromEntries(shown.map((path) => [path, files[path.slice(1) as never]])),
  };
  for (const [path, text] of Object.entries(there)) {
    const response = await ask(base + path.slice(1));
    expect([path, response.status, await response.text()]).toEqual([path, 200, text]);
    for (const [name, value] of Object.entries(headersOf(path, siteHeaders(endpoint))))
      expect([path, name, response.headers.get(name)]).toEqual([path, name, value]);
    const isOpen = /\.(csv|geojson)$/.test(path);
    expect([path, response.headers.get('access-control-allow-origin')]).toEqual([path, isOpen ? '*' : null]);
    if (path.startsWith('/data/'))
      expect(response.headers.get('last-modified')).toBe('Sun, 15 Nov 2026 00:00:00 GMT');
  }
  const type = (await ask(`${base}data/v1/places.csv`)).headers.get('content-type');
  expect(type?.replace(' ', '').toLowerCase()).toBe('text/csv;charset=utf-8');
  const board = await ask(`${base}boards/torget/sv.obz`);
  expect(board.headers.get('content-type')).toBe('application/octet-stream');
  // A folder that has no page of its own, as one who shortens an address finds it.
  const bare = await ask(`${base}data/v1/`);
  expect([[403, 404].includes(bare.status), await bare.text()]).toEqual([true, 'nothing here']);
  for (const [path, text] of Object.entries(others)) {
    const response = await ask(base + path.slice(1));
    expect([path, response.status, await response.text()]).toEqual([path, 404, text]);
    expect(response.headers.get('content-security-policy')).toContain('/beg%C3%A4ran/a%24b');
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  }
  for (const path of ['_server/nginx.conf', '_server/Caddyfile', '.htaccess', '_headers'])
    expect([path, [403, 404].includes((await ask(base + path)).status)]).toEqual([path, true]);
  const folder = await ask(`${base}embed/sv`);
  expect([301, 308]).toContain(folder.status);
  expect(pathOf(folder)).toBe(decodeURIComponent(`${base}embed/sv/`));
  if (base !== '/') await expectUntouched(origin, base);
}

/** Nothing of the portal's is said outside its folder, except that its name without a slash leads there. */
async function expectUntouched(origin: string, base: string): Promise<void> {
  for (const [path, status] of [
    ['/other/', 200],
    ['/other/a.geojson', 200],
    ['/nix/', 404],
  ] as const) {
    const response = await fetch(origin + path);
    const ours = ['cache-control', 'access-control-allow-origin', ...Object.keys(siteHeaders())];
    expect([path, response.status, ours.map((name) => response.headers.get(name) ?? '').join('')]).toEqual([
      path,
      status,
      '',
    ]);
    expect(await response.text()).not.toContain('nothing here');
  }
  const start = await fetch(origin + base.slice(0, -1), { redirect: 'manual' });
  expect([start.status, pathOf(start)]).toEqual([301, decodeURIComponent(base)]);
}
