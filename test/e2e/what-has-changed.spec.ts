import { expect, test } from '@playwright/test';

test('a resident reads what has changed, without script, and goes to a place and back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Vad har ändrats?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad har ändrats?');
  await page.getByRole('link', { name: 'Ändringar den 1 september 2026' }).click();
  const change = page.getByRole('listitem').filter({ hasText: 'Folkparkens scen' }).first();
  await expect(change).toContainText('Filmen sparas: 48 timmar. Förut: 72 timmar.');
  await change.getByRole('link').click();
  const section = page.getByRole('region', { name: 'Vad har ändrats här?' });
  await expect(section).toContainText('Ändringar den 1 september 2026');
  await section.getByRole('link', { name: 'Se vad som har ändrats på alla platser' }).click();
  await expect(page).toHaveURL(/\/sv\/andringar\/$/);
  await context.close();
});

test('a resident finds the feed of a district, and it tells of that district alone', async ({
  page,
  request,
}) => {
  await page.goto('/en/changes/');
  await page.getByText('Feeds for a district').click();
  const link = page.getByRole('link', { name: 'Feed (JSON): Hamnen' });
  const feed = (await (await request.get((await link.getAttribute('href'))!)).json()) as {
    items: { url: string; title: string }[];
  };
  expect(feed.items.map(({ title }) => title)).toContain('Changed: P-huset Ankaret');
  const response = await request.get('/en/changes/hamnen.atom');
  expect(response.headers()['content-type']).toContain('application/atom+xml');
  expect((await response.text()).match(/<entry>/g)).toHaveLength(feed.items.length);
});

test('a program finds the feeds from the page itself', async ({ page }) => {
  await page.goto('/ar/changes/');
  const feeds = page.locator('link[rel="alternate"][type^="application/"]');
  expect(await feeds.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/ar/changes.atom',
    '/ar/changes.json',
  ]);
});

for (const [level, name] of [
  ['lattlast', 'Lättläst'],
  ['bildstod', 'Bildstöd'],
] as const)
  test(`a resident reads in ${level} what is new, and goes on to the answer that is new`, async ({
    page,
  }) => {
    await page.goto('/sv/andringar/2026-09-01/');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/sv/andringar/2026-09-01/${level}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nytt den 1 september 2026');
    const change = page.locator('.easy-change').filter({ hasText: 'Folkparkens scen' });
    await expect(change).toContainText('Skylten kan vara fel nu.');
    await change.getByRole('link', { name: 'Hur länge finns filmen?' }).click();
    await expect(page).toHaveURL(new RegExp(`/${level}/#kept$`));
    await expect(page.getByRole('region', { name: 'Vad är nytt här?' })).toContainText('Här är svaret nytt.');
  });
