import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { templates } from './pages.ts';

for (const template of templates) {
  test(`${template} needs no sideways scrolling at 320 pixels, nor with wide text spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(template);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    // WCAG 2.2 criterion 1.4.12. The policy of the site forbids style elements, so the style sheet is made by script.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await overflow()).toBeLessThanOrEqual(0);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => {
          const { overflowY, clipPath } = getComputedStyle(element);
          return (
            overflowY === 'hidden' &&
            clipPath === 'none' &&
            !element.closest('svg') &&
            element.scrollHeight > element.clientHeight + 1
          );
        })
        .map(({ className }) => className),
    );
    expect(clipped).toEqual([]);
  });
}

test('a place page prints every answer with its law, but no navigation and nothing twice', async ({
  page,
}) => {
  await page.goto('/sv/plats/simhallen-entre/');
  await page.emulateMedia({ media: 'print' });
  for (const navigation of await page.getByRole('navigation', { includeHidden: true }).all())
    await expect(navigation).toBeHidden();
  const lawInAnswers = page.getByText('artikel 6.1 e').filter({ visible: true });
  await expect(lawInAnswers.first()).toBeVisible();
  // The legal details say for lawyers what the answers have said.
  await expect(page.locator('.legal')).toBeHidden();
  await expect(page.locator('#contact')).toBeVisible();
  await expect(page.locator('.map-figure > svg')).toBeVisible();
});

const papers = [
  { level: 'plain', size: undefined, path: '', words: '.questions p', least: 8.9, pages: 2 },
  { level: 'easy-read', size: undefined, path: 'lattlast/', words: '.easy-words p', least: 10.2, pages: 2 },
  { level: 'symbols', size: undefined, path: 'bildstod/', words: '.symbol-sentence', least: 8.6, pages: 2 },
  // Who has chosen larger text gets the sheets that it takes.
  { level: 'plain', size: '150', path: '', words: '.questions p', least: 11.9, pages: 4 },
  { level: 'easy-read', size: '150', path: 'lattlast/', words: '.easy-words p', least: 14, pages: 5 },
  { level: 'symbols', size: '150', path: 'bildstod/', words: '.symbol-sentence', least: 12, pages: 6 },
] as const;

for (const { level, size, path, words, least, pages } of papers)
  test(`the notice in ${level}${size ? ', large' : ''}, can be read, and takes no more than ${pages} sheets`, async ({
    page,
  }) => {
    if (size !== undefined)
      await page.addInitScript((chosen) => {
        localStorage.setItem('insyn-display', JSON.stringify({ 'text-size': chosen }));
      }, size);
    await page.goto(`/sv/plats/simhallen-entre/${path}`);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator(words)
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBeLessThanOrEqual(pages);
    // The first page says where more is told and whom to ask.
    const { items } = await (await pdf.getPage(level === 'plain' ? pdf.numPages : 1)).getTextContent();
    const said = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(said).toContain('kameror.exempelkoping.example/p/simhallen-entre/');
    expect(said).toContain('031-390 06');
  });

test('the notice of a place with a history and much to tell takes two pages, also in Arabic', async ({
  page,
}) => {
  for (const path of ['/sv/plats/stora-torget/', '/ar/place/stationsplan/', '/ar/place/granby-miljohus/']) {
    await page.goto(path);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages, path).toBe(2);
  }
});

for (const address of ['/sv/plats/phuset-ankaret/skylt/', '/ar/place/stora-torget/sign/'])
  test(`${address} prints as one sheet with its code`, async ({ page }) => {
    await page.goto(address);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('kameror.exempelkoping');
  });

test('in forced colours every button has the colours of the system', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    forcedColors: 'active',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  await page.getByText('Anpassa', { exact: true }).click();
  const colours = await page.locator('.button:visible').evaluateAll((buttons) => [
    ...new Set(
      buttons.map((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return `${color} on ${backgroundColor}`;
      }),
    ),
  ]);
  expect(colours).toHaveLength(1);
  await context.close();
});

test('forced colours keep the marks, the area and the buttons', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    forcedColors: 'active',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/sv/plats/stora-torget/');
  await expect(page.getByRole('button', { name: 'Öppna den rörliga kartan' })).toBeVisible();
  const colours = await page.getByRole('button', { name: 'Öppna den rörliga kartan' }).evaluate((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    return { color, backgroundColor };
  });
  expect(colours.color).not.toBe(colours.backgroundColor);
  await context.close();
});
