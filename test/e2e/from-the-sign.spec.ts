import { expect, test } from '@playwright/test';

test('the short address on the sign leads to the place in the language and at the level one reads', async ({
  page,
}) => {
  await page.goto('/p/stora-torget/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stora torget');
  await page.getByRole('link', { name: 'Easy read', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/place\/stora-torget\/easy-read\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language links lead to the same page', async ({ page }) => {
  await page.goto('/en/place/stora-torget/');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/plats\/stora-torget\/$/);
});

test('an address that does not exist helps in both languages', async ({ page }) => {
  const answer = await page.goto('/sv/plats/finns-inte/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('register text in another language than the page says so', async ({ page }) => {
  await page.goto('/en/place/stora-torget/');
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=sv]')).toHaveText('Stora torget');
});
