import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { walkTo } from './keyboard.ts';

/** A page of a school: another port is another origin. What it holds and what it may load stands in its address. */
let school: Server;
test.beforeAll(async () => {
  school = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://school.example');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader('Content-Security-Policy', searchParams.get('policy') ?? '');
    response.end(
      `<!doctype html><html lang="sv"><title>Skolan</title><main><h1>Skolan</h1>${searchParams.get('code') ?? ''}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => new Promise((resolve) => school.close(resolve)));

const schoolAddress = (): string => `http://127.0.0.1:${(school.address() as AddressInfo).port}/`;

/** Opens the page of the school with the code, where its policy is what the portal tells web editors to add. */
async function openSchool(
  context: BrowserContext,
  code: string,
  portal: string,
  policy = `default-src 'none'; frame-src ${portal}; script-src ${portal}`,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${schoolAddress()}?${new URLSearchParams({ code, policy })}`);
  return page;
}

/** The code that a web editor copies from the portal, leading to where the portal is being tested. */
async function copyCode(page: Page, heading: string, portal: string): Promise<string> {
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Visa på en annan webbplats' }).click();
  const code = await page
    .getByRole('region', { name: heading, exact: true })
    .locator('code')
    .first()
    .innerText();
  return code.replaceAll('https://kameror.exempelkoping.example', portal);
}

test('a school shows one place without any script, and its readers go on by keyboard', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await copyCode(page, 'En plats', baseURL!);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const outside = await openSchool(context, code, baseURL!);
  const frame = outside.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const name = await frame.getByRole('heading', { level: 1 }).innerText();
  await expect(outside.locator('iframe')).toHaveAttribute('title', `Kommunens kameror: ${name}`);
  await expect(frame.getByRole('definition').first()).toBeVisible();
  const more = frame.getByRole('link', { name: 'Läs mer om platsen' });
  for (let step = 0; step < 10 && !(await more.evaluate((link) => link === document.activeElement)); step++)
    await outside.keyboard.press('Tab');
  await outside.keyboard.press('Enter');
  // The page opens where the school was, not inside the frame.
  await expect(outside).toHaveURL(/\/sv\/plats\/[^/]+\/$/);
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText(name);
  await context.close();
});

test('with the script the frame is as high as its content, whatever its width', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const code = (await copyCode(page, 'En ruta med rätt höjd', baseURL!)).replace(
    '/embed/sv/map/',
    '/embed/sv/place/simhallen-entre/',
  );
  const outside = await openSchool(context, code, baseURL!);
  const frame = outside.locator('insyn-embed iframe');
  const inner = outside.frameLocator('iframe').locator('html');
  const spare = async (): Promise<number> =>
    (await frame.evaluate((element) => element.getBoundingClientRect().height)) -
    (await inner.evaluate((element) => element.getBoundingClientRect().height));
  await expect.poll(spare).toBeGreaterThanOrEqual(0);
  await expect.poll(spare).toBeLessThan(2);
  await expect(outside.getByRole('link', { name: 'Alla platser på kommunens portal' })).toBeHidden();
  const wide = await frame.evaluate((element) => element.clientHeight);
  await outside.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBeGreaterThan(wide);
  await expect.poll(spare).toBeLessThan(2);
  expect(await inner.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith(schoolAddress()))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('where the script or the frame is stopped, a link stands there', async ({ context, page, baseURL }) => {
  const code = await copyCode(page, 'En ruta med rätt höjd', baseURL!);
  for (const policy of ["default-src 'none'", `default-src 'none'; script-src ${baseURL}`]) {
    const outside = await openSchool(context, code, baseURL!, policy);
    const link = outside.getByRole('link', { name: 'Alla platser på kommunens portal' });
    await walkTo(outside, link);
    await expect(link).toBeVisible();
    await outside.close();
  }
});

test('the element shows nothing but what the portal makes for frames', async ({ context, baseURL }) => {
  for (const address of ['https://annan.example/', `${baseURL}/sv/`, 'javascript:alert(1)', '../sv/']) {
    const outside = await openSchool(
      context,
      `<insyn-embed src="${address}" title="x"><a href="/a">Länk</a></insyn-embed><script src="${baseURL}/embed.js"></script>`,
      baseURL!,
    );
    await expect
      .poll(() => outside.evaluate(() => customElements.get('insyn-embed') !== undefined))
      .toBe(true);
    await expect(outside.locator('iframe')).toHaveCount(0);
    await expect(outside.getByRole('link', { name: 'Länk' })).toBeVisible();
    await outside.close();
  }
});

test('a program that is given the address of a place finds what to show', async ({ page, request }) => {
  await page.goto('/ar/place/simhallen-entre/easy-read/');
  const link = page.locator('link[type="application/json+oembed"]');
  await expect(link).toHaveAttribute('rel', 'alternate');
  const { pathname } = new URL((await link.getAttribute('href'))!);
  const answer = await request.get(pathname);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const { html } = (await answer.json()) as { html: string };
  const framed = new URL(/src="([^"]+)"/.exec(html)![1]!);
  expect((await request.get(framed.pathname)).status()).toBe(200);
});
