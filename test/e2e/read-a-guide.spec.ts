import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a resident who was filmed finds what to do, in plain language, easy read and symbols', async ({
  page,
}) => {
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Jag är på filmen' }).click();
  await expect(page).toHaveURL(/\/sv\/om\/jag-ar-pa-filmen\/$/);
  const questions = await page.locator('main h2').allInnerTexts();
  expect(questions[0]).toBe('Be dem spara filmen först');
  for (const level of ['Lättläst', 'Bildstöd']) {
    await page.getByRole('link', { name: level, exact: true }).click();
    await expect(page.locator('main h2')).toContainText(questions);
  }
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/about\/i-am-on-the-film\/symbols\/$/);
});

test('the rights of a place lead to the guides at the same level', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  await page.locator('#rights').getByRole('link', { name: 'Dina rättigheter' }).click();
  await expect(page).toHaveURL(/\/sv\/om\/dina-rattigheter\/lattlast\/$/);
});

test('the guide to home care shows no map and leads to no place', async ({ page }) => {
  for (const level of ['', 'lattlast/', 'bildstod/']) {
    await page.goto(`/sv/om/kameror-i-hemtjansten/${level}`);
    await expect(page.locator('main .map-figure')).toHaveCount(0);
    await expect(page.locator('main a[href*="/plats/"]')).toHaveCount(0);
  }
});
