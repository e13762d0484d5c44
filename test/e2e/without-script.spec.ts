import { expect, test } from '@playwright/test';
import { factKeys } from '../../site/facts/fact.ts';

test.use({ javaScriptEnabled: false });

test('a resident reads, chooses and finds a place without script', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sv\/$/);
  await page.getByRole('link', { name: 'Se alla platser' }).click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByText('Visa bara en del av platserna').click();
  await page
    .getByRole('link', { name: /^Simhall/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platser av slaget simhall');
  await expect(page.getByRole('status')).toContainText('2 platser av 44');
  await page.getByRole('link', { name: 'Simhallens entré' }).click();
  await expect(page.getByRole('img', { name: 'Karta över Simhallens entré' })).toBeVisible();
});

test('every question of a place is answered without script, in order', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/');
  const ids = await page
    .locator('.questions > section')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  expect(ids).toEqual([...factKeys]);
  for (const id of ids) await expect(page.locator(`#${id} p`).first()).not.toBeEmpty();
});

test('the marks of the overview lead to the places', async ({ page }) => {
  await page.goto('/sv/');
  await page.getByRole('link', { name: 'Stora torget' }).click();
  await expect(page).toHaveURL(/\/sv\/plats\/stora-torget\/$/);
});
