import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeHeaderFiles } from '../../scripts/serve/header-files/write-header-files.ts';
import { headersOf, siteHeaders } from '../../scripts/serve/headers.ts';
import { startNginx } from '../../scripts/serve/start-nginx.ts';
import { templates } from './pages.ts';

const published = process.env['INSYN_PUBLISHED'] ?? 'dist';
let nginx: Awaited<ReturnType<typeof startNginx>>;

// One server for all tests of the file, and time to install it on a bare machine.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(300_000);
  nginx = await startNginx(published);
});
test.afterAll(() => nginx.stop());

/** Notes what the policy stops, what fails and what is asked of anybody else, on this page and those after it. */
async function watch(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('insynNote', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { insynNote: (text: string) => void }).insynNote(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(request.url())) found.push(request.url());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) found.push(message.text());
  });
  return found;
}

test('nginx answers with the headers of the build, for pages, files and what is not there', async () => {
  const [, asset = ''] =
    /"(\/_assets\/[^"]+\.css)"/.exec(await (await fetch(`${nginx.address}/sv/`)).text()) ?? [];
  const paths = [
    '/',
    '/sv/',
    '/p/simhallen-entre/',
    asset,
    '/register.schema.json',
    '/sv/places.geojson',
    '/nix/',
  ];
  for (const path of paths) {
    const { headers, status } = await fetch(nginx.address + path);
    expect([path, status]).toEqual([path, path === '/nix/' ? 404 : 200]);
    for (const [name, value] of Object.entries(headersOf(path)))
      expect([name, headers.get(name)]).toEqual([name, value]);
    expect(headers.get('access-control-allow-origin')).toBe(/json$/.test(path) ? '*' : null);
  }
  expect(Object.keys(siteHeaders()).length).toBeGreaterThan(5);
});

test('the open data say that they were changed on the day that the register shows', async () => {
  const path = '/data/v1/places.csv';
  const first = await fetch(nginx.address + path);
  expect(first.headers.get('last-modified')).toBe('Sun, 15 Nov 2026 00:00:00 GMT');
  for (const [name, value] of Object.entries(headersOf(path)))
    expect([name, first.headers.get(name)]).toEqual([name, value]);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(await (await fetch(`${nginx.address}/data/v1/places.json`)).json()).toMatchObject({
    asOf: '2026-11-15',
  });
  const again = async (headers: Record<string, string>) =>
    (await fetch(nginx.address + path, { headers })).status;
  expect(await again({ 'if-none-match': first.headers.get('etag')! })).toBe(304);
  // A correction on the same day has the same date, and must be fetched.
  expect(await again({ 'if-modified-since': first.headers.get('last-modified')! })).toBe(200);
});

test('nginx knows the types, packs texts, gives parts of the map, and hides its own files', async () => {
  const head = async (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.address + path, { headers });
  const page = await head('/sv/', { 'accept-encoding': 'gzip' });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect((await head('/sv/places.geojson')).headers.get('content-type')).toBe(
    'application/geo+json; charset=utf-8',
  );
  const part = await head('/basemap.pmtiles', { range: 'bytes=0-6' });
  expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([
    206,
    'application/vnd.pmtiles',
    'PMTiles',
  ]);
  for (const path of ['/_server/nginx.conf', '/.htaccess', '/_headers'])
    expect((await head(path)).status).toBe(404);
  const etag = page.headers.get('etag') ?? '';
  const again = await head('/sv/', { 'accept-encoding': 'gzip', 'if-none-match': etag });
  expect(again.status).toBe(304);
});

test('no page is stopped by its policy or asks anybody else, and nothing stays on the device', async ({
  page,
  context,
}) => {
  const found = await watch(page);
  for (const template of templates) {
    await page.goto(nginx.address + template);
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${nginx.address}/sv/platser/`);
  await page.getByRole('searchbox').fill('torget');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  expect(found).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the live map works with Trusted Types, which stop text from becoming a program', async ({ page }) => {
  const found = await watch(page);
  await page.goto(`${nginx.address}/sv/`);
  await page.getByRole('button', { name: 'Öppna den rörliga kartan' }).click();
  await expect(page.locator('insyn-map [role=status]')).toHaveText('Den rörliga kartan är öppen.', {
    timeout: 30_000,
  });
  expect(found).toEqual([]);
  const refused = await page.evaluate(() => {
    const refusedOf = (attempt: () => unknown): string => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      refusedOf(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      refusedOf(() => new Worker('/embed.js')),
      refusedOf(() => (document.createElement('script').src = '/embed.js')),
    ];
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('a page that is made for it stands inside the page of another, and is the only one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'insyn-embed-'));
  await mkdir(join(folder, 'embed'));
  for (const file of ['index.html', 'embed/index.html']) await writeFile(join(folder, file), 'x');
  await writeHeaderFiles(folder, '/');
  const other = await startNginx(folder);
  try {
    for (const path of ['/', '/embed/']) {
      const { headers } = await fetch(other.address + path);
      expect(headers.get('content-security-policy')).toBe(headersOf(path)['Content-Security-Policy']);
    }
  } finally {
    await other.stop();
    await rm(folder, { recursive: true });
  }
});

test('no page of the portal stands inside the page of another', async ({ page }) => {
  // Another port is another origin.
  const other = 'http://127.0.0.1:65000/';
  await page.route(other, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${nginx.address}/sv/"></iframe>` }),
  );
  await page.goto(other);
  await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
});
