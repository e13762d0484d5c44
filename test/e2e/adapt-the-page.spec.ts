import { expect, test } from '@playwright/test';

test('a resident makes the text larger and the page dark, and it stays so on the next page', async ({
  page,
}) => {
  await page.goto('/sv/');
  await page.getByText('Anpassa', { exact: true }).click();
  await page.getByRole('group', { name: 'Textens storlek' }).getByText('Mycket större').click();
  await page.getByRole('group', { name: 'Färger' }).getByText('Mörka').click();
  const look = (): Promise<string[]> =>
    page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      return [fontSize, backgroundColor];
    });
  const dark = ['24px', 'rgb(20, 25, 27)'];
  expect(await look()).toEqual(dark);
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  expect(await look()).toEqual(dark);
  await page.getByText('Anpassa', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Mörka' })).toBeChecked();
  await page.getByRole('button', { name: 'Återställ allt' }).click();
  expect(await look()).toEqual(['16px', 'rgb(255, 253, 248)']);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the look is there before the page is painted', async ({ page }) => {
  await page.goto('/sv/');
  await page.evaluate(() => {
    localStorage.setItem('insyn-display', '{"theme":"dark"}');
  });
  // Modules run after the page is read: without them only the script in the head can have done it.
  await page.route('**/_assets/*.js', (route) => route.abort());
  await page.goto('/sv/platser/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what another program has kept under the name does no harm', async ({ page }) => {
  await page.goto('/sv/');
  await page.evaluate(() => {
    localStorage.setItem('insyn-display', 'no JSON');
  });
  await page.reload();
  await page.getByText('Anpassa', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Som i min enhet' }).first()).toBeChecked();
});

test('the choices are made by keyboard and closed with Escape', async ({ page }) => {
  await page.goto('/sv/');
  await page.locator('.display summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125');
  await page.keyboard.press('Escape');
  await expect(page.locator('.display summary')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Större', exact: true })).toBeHidden();
});

test('a set of symbols that is chosen once is shown on every page', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('link', { name: 'Bliss' }).click();
  await expect(page.getByRole('link', { name: 'Bliss' })).toHaveAttribute('aria-current', 'true');
  await page.goto('/en/place/stora-torget/symbols/');
  const piece = page.locator('[data-concept="camera"]').first();
  await expect(piece.locator('[data-set="bliss"]')).toBeVisible();
  await page.getByRole('link', { name: 'Pictures' }).click();
  await expect(piece.locator('[data-set="openmoji"]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto('/sv/plats/simhallen-entre/lattlast/');
    await expect(page.getByText('Anpassa', { exact: true })).toBeHidden();
    await expect(page.getByText('Lyssna', { exact: true })).toBeHidden();
  });
});
