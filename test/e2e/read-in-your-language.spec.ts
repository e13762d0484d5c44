import { expect, test } from '@playwright/test';

/** A place at each level, in the two languages that a reader comes to from Swedish. */
const readings = [
  {
    lang: 'ar',
    dir: 'rtl',
    name: 'العربية',
    pages: ['/ar/place/simhallen-entre/', 'easy-read/', 'symbols/'],
  },
  {
    lang: 'fi',
    dir: 'ltr',
    name: 'Suomi',
    pages: ['/fi/paikka/simhallen-entre/', 'selkokieli/', 'kuvatuki/'],
  },
] as const;
const swedish = ['', 'lattlast/', 'bildstod/'] as const;

for (const { lang, dir, name, pages } of readings) {
  test(`a place is read at three levels in ${lang}, and every switch leads to the same page`, async ({
    page,
  }) => {
    const [plain, ...levels] = pages;
    const addresses = [plain, ...levels.map((level) => `${plain}${level}`)];
    for (const [index, address] of addresses.entries()) {
      await page.goto(`/sv/plats/simhallen-entre/${swedish[index]!}`);
      await page.getByRole('link', { name, exact: true }).first().click();
      await expect(page).toHaveURL(address);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Simhallens entré');
      const levelLinks = page.locator('.level-links a');
      for (const [other, level] of addresses.entries())
        await expect(levelLinks.nth(other)).toHaveAttribute('href', level);
    }
  });
}

test('Arabic has its own letters and begins at the right; a page in Swedish fetches none of them', async ({
  page,
}) => {
  // A file that is asked for twice comes out of the browser's store the second time.
  const fonts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.add(request.url());
  });
  await page.goto('/sv/plats/simhallen-entre/');
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.size).toBeGreaterThan(0);
  expect([...fonts].filter((font) => font.includes('arabic'))).toEqual([]);
  await page.goto('/ar/place/simhallen-entre/');
  await page.evaluate(() => document.fonts.ready);
  expect([...fonts].filter((font) => font.includes('arabic'))).toHaveLength(1);
  const box = (await page.locator('.brand svg').boundingBox())!;
  expect(box.x).toBeGreaterThan(page.viewportSize()!.width / 2);
});

test('the search finds a place in Arabic without the accents of Swedish, and keeps its name in order', async ({
  page,
}) => {
  await page.goto('/ar/places/?q=vanerskolans');
  const found = page.locator('[data-list] .card h3 bdi');
  await expect(found.first()).toHaveAttribute('lang', 'sv');
  await expect(found.first()).toContainText('Vänerskolans');
});

test('an arrow into the future points where an Arabic line goes on, and Bliss stays as it is', async ({
  page,
}) => {
  const turned = (set: string): Promise<string[]> =>
    page
      .locator(`[data-concept="later"] .symbol[data-set="${set}"]`)
      .evaluateAll((drawings) => [...new Set(drawings.map((each) => getComputedStyle(each).transform))]);
  await page.goto('/ar/place/simhallen-entre/symbols/');
  expect(await turned('openmoji')).toEqual(['matrix(-1, 0, 0, 1, 0, 0)']);
  expect(await turned('bliss')).toEqual(['none']);
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  expect(await turned('openmoji')).toEqual(['none']);
});
