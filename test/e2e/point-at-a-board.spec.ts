import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

const a4 = { width: 842, height: 595 };

for (const path of [
  '/sv/plats/simhallen-entre/tavla/',
  '/ar/place/stora-torget/board/',
  '/fi/taulut/station/',
])
  test(`${path} prints the board and the walk-through on a sheet each, with no box cut`, async ({ page }) => {
    await page.goto(path);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(2);
    const [, , width, height] = (await pdf.getPage(1)).view;
    expect(width).toBeCloseTo(a4.width, -1);
    expect(height).toBeCloseTo(a4.height, -1);
    // The sheet as wide as its printed part, in the dots of a screen.
    await page.setViewportSize({ width: 1047, height: 725 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.board-box').evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const sheet = box.closest('.board-sheet')!.getBoundingClientRect();
          const inner = [...box.children].map((child) => child.getBoundingClientRect());
          const { top, bottom, left, right } = box.getBoundingClientRect();
          return (
            bottom > sheet.bottom ||
            inner.some(
              (each) =>
                each.bottom > bottom || each.top < top || each.left < left - 1 || each.right > right + 1,
            )
          );
        })
        .map(({ textContent }) => textContent.trim()),
    );
    expect(cut).toEqual([]);
    expect(await page.locator('.board').first().locator('.board-box').count()).toBe(20);
  });

test('the board is shown in the chosen symbols, and a speech device can have it', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('link', { name: 'Tavla att peka på' }).click();
  await page.getByRole('link', { name: 'Bliss', exact: true }).click();
  await expect(page.locator('.board .symbol[data-set="bliss"]').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'samtalsapparat' }).click();
  expect((await download).suggestedFilename()).toBe('simhallen-entre-sv.obz');
});
