import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { walkTo } from './keyboard.ts';

// Another port is another origin.
const school = 'http://127.0.0.1:65001/kontakt/';

/** A page of a school that has pasted in a code, behind a policy of its own that allows the portal. */
async function openSchool(
  context: BrowserContext,
  code: string,
  policy = 'default-src \'none\'; frame-src PORTAL; script-src PORTAL',
  portal = '',
): Promise<Page> {
  const page = await context.newPage();
  await page.route(school, (route) =>
    route.fulfill({
      contentType: 'text/html;charset=utf-8',
      headers: { 'content-security-policy': policy.replaceAll('PORTAL', portal) },
      body: `<!doctype html><html lang="sv"><title>Skolan</title><main><h1>Skolan</h1>${code}<p><a href="/ut">Efter</a></p></main></html>`,
    }),
  );
  await page.goto(school);
  return page;
}

/** The code that a web editor copies from the portal, leading to where the portal is being tested. */
async function copyCode(page: Page, heading: string, portal: string): Promise<string> {
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Visa på en annan webbplats' }).click();
  const code = await page.getByRole('region', { name: heading, exact: true }).locator('code').first().innerText();
  return code.replaceAll('https://kameror.exempelkoping.example', portal);
}

test('a school shows one place without any script, and its readers go on by keyboard', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await copyCode(page, 'En plats', baseURL!);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const outside = await openSchool(context, code, undefined, baseURL);
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

test('with the script the frame is as high as its content, whatever its width', async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const code = (await copyCode(page, 'En ruta med rätt höjd', baseURL!)).replace(
    '/embed/sv/map/',
    '/embed/sv/place/simhallen-entre/',
  );
  const outside = await openSchool(context, code, undefined, baseURL);
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
  expect(asked.filter((url) => !url.startsWith(baseURL!) && url !== school)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('where the script or the frame is stopped, a link stands there', async ({ context, page, baseURL }) => {
  const code = await copyCode(page, 'En ruta med rätt höjd', baseURL!);
  for (const policy of ["default-src 'none'", "default-src 'none'; script-src PORTAL"]) {
    const outside = await openSchool(context, code, policy, baseURL);
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
      undefined,
      baseURL,
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
