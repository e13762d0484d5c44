import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exchangeFolders } from '../../../scripts/publish/exchange-folders.ts';
import { headersOf } from '../../../scripts/serve/headers.ts';
import { type ServedFolder, serveFolder, type ServeOptions } from '../../../scripts/serve/serve-folder.ts';
import { folderOf, writeFiles } from '../publish/temporary-folder.ts';

const tiles = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

const site = {
  'index.html': 'start',
  '404.html': 'finns inte',
  'sv/index.html': 'svenska',
  'karta.pmtiles': tiles,
  'kameror.geojson': '{}',
  'kameror.csv': 'id',
  'embed/index.html': 'inuti',
  '_assets/a.B3xQ.js': '1',
  'app.webmanifest': '{}',
  'å ä.txt': 'x',
};

async function serve(folder: string, options: Partial<ServeOptions> = {}): Promise<ServedFolder> {
  const served = await serveFolder(folder, { port: 0, ...options });
  onTestFinished(served.close);
  return served;
}

async function get(
  address: string,
  headers: Record<string, string> = {},
): Promise<Response & { body_: Buffer }> {
  const response = await fetch(address, { headers });
  return Object.assign(response, { body_: Buffer.from(await response.arrayBuffer()) });
}

test.each([
  ['', 200, 'text/html;charset=utf-8'],
  ['sv/', 200, 'text/html;charset=utf-8'],
  ['karta.pmtiles', 200, 'application/vnd.pmtiles'],
  ['kameror.geojson', 200, 'application/geo+json'],
  ['app.webmanifest', 200, 'application/manifest+json'],
  ['kameror.csv', 200, 'text/csv;charset=utf-8'],
  ['%C3%A5%20%C3%A4.txt', 200, 'text/plain;charset=utf-8'],
  ['embed/', 200, 'text/html;charset=utf-8'],
  ['_assets/a.B3xQ.js', 200, 'text/javascript;charset=utf-8'],
  ['no/', 404, 'text/html;charset=utf-8'],
  ['..%2f..%2fetc/passwd', 404, 'text/html;charset=utf-8'],
])('%s: %i, %s, with all headers', async (path, status, type) => {
  const { address } = await serve(folderOf(site));
  const response = await get(address + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  for (const [name, value] of Object.entries(headersOf(`/${path}`)))
    expect(response.headers.get(name)).toBe(value);
  if (status === 404) expect(response.body_.toString()).toBe('finns inte');
});

test.each([
  ['bytes=0-99', 206, [0, 100]],
  ['bytes=100-199', 206, [100, 200]],
  ['bytes=990-', 206, [990, 1000]],
  ['bytes=990-5000', 206, [990, 1000]],
  ['bytes=1000-1010', 416, undefined],
  // The whole file is a right answer to what the server does not understand.
  ['bytes=-100', 200, [0, 1000]],
  ['bytes=0-0', 200, [0, 1000]],
  ['bytes=9-3', 200, [0, 1000]],
  ['bytes=0-1,5-6', 200, [0, 1000]],
  ['lines=1-2', 200, [0, 1000]],
])('range %s: %i', async (range, status, part) => {
  const { address } = await serve(folderOf(site));
  const response = await get(`${address}karta.pmtiles`, { range });
  expect(response.status).toBe(status);
  if (part === undefined) return;
  const [from = 0, to = 0] = part;
  expect(response.body_.equals(tiles.subarray(from, to))).toBe(true);
  if (status === 206) expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/1000`);
});

test('If-Range with the version of yesterday gives the whole file of today', async () => {
  const { address } = await serve(folderOf(site));
  const response = await get(`${address}karta.pmtiles`, { range: 'bytes=0-9', 'if-range': '"old"' });
  expect([response.status, response.body_.length]).toEqual([200, 1000]);
});

test('takes the next free port', async () => {
  const folder = folderOf(site);
  const first = await serve(folder);
  const port = Number(new URL(first.address).port);
  const second = await serve(folder, { port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  expect((await get(second.address)).status).toBe(200);
});

test('serves under a base path, and nothing beside it', async () => {
  const served = await serve(folderOf(site), { base: 'insyn' });
  const { origin, pathname } = new URL(served.address);
  expect(pathname).toBe('/insyn/');
  expect((await get(`${origin}/insyn/sv/`)).status).toBe(200);
  expect((await get(`${origin}/sv/`)).status).toBe(404);
});

test('serves the new version as soon as it is in place', async () => {
  const parent = folderOf({ 'dist/index.html': 'old', 'next/index.html': 'new', 'next/more.html': 'more' });
  const { address } = await serve(join(parent, 'dist'));
  expect((await get(address)).body_.toString()).toBe('old');
  exchangeFolders(join(parent, 'next'), join(parent, 'dist'));
  expect((await get(address)).body_.toString()).toBe('new');
  expect((await get(`${address}more.html`)).status).toBe(200);
});

test('goes on when the folder is taken away and comes back, and with odd requests', async () => {
  const parent = folderOf({ 'dist/index.html': 'x' });
  const { address } = await serve(join(parent, 'dist'));
  renameSync(join(parent, 'dist'), join(parent, 'away'));
  expect((await get(address)).status).toBe(404);
  renameSync(join(parent, 'away'), join(parent, 'dist'));
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write('GET /%zz/../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1.1 404 /);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  expect((await get(address)).status).toBe(200);
});

test('the command prints its address, brings back a lost folder, and stops when told', async () => {
  const parent = folderOf({ '.dist-aside/index.html': 'old' });
  const script = join(process.cwd(), 'scripts/serve.ts');
  const child = spawn(process.execPath, [script, join(parent, 'dist'), '--port', '0'], {
    env: { ...process.env, INSYN_LANG: 'en' },
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const [address = ''] = /http:\S+/.exec(line.toString()) ?? [];
  expect((await get(address)).body_.toString()).toBe('old');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['missing'], 1, 'There is no folder missing'],
  [['.', '--port', 'x'], 2, 'not a port number'],
])('the command explains %o', async (words, code, sentence) => {
  const script = join(process.cwd(), 'scripts/serve.ts');
  const child = spawn(process.execPath, [script, ...words], {
    cwd: writeFiles(folderOf({}), {}),
    env: { ...process.env, INSYN_LANG: 'en' },
  });
  let text = '';
  for await (const chunk of child.stderr) text += String(chunk);
  expect(text).toContain(sentence);
  expect(child.exitCode ?? ((await once(child, 'exit')) as [number])[0]).toBe(code);
});
