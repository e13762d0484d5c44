import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a politician reads what is overdue, goes to the place and comes back to the controller', async ({
  page,
}) => {
  await page.goto('/sv/');
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .getByRole('link', { name: 'Uppföljning' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning av kamerorna');
  await expect(page.locator('#reviews')).toContainText('Genomgången är försenad på 2 av 38 platser');
  await page.locator('#due').getByRole('link', { name: 'Kulturhuset Magasinets foajé' }).click();
  await expect(page).toHaveURL(/\/sv\/plats\/kulturhuset\/$/);
  await page.goBack();
  await page.locator('#controllers').getByRole('link', { name: 'Bildningsnämnden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning: Bildningsnämnden');
  await expect(page.locator('#controllers')).toHaveCount(0);
});

test('a chart has its table and its file, and they say the same', async ({ page }) => {
  await page.goto('/sv/uppfoljning/');
  const figure = page.locator('#reviews');
  await expect(figure.getByRole('img')).toHaveAccessibleName(/^Genomgångar Genomgången är försenad på 2/);
  await figure.getByText('Visa tabellen').click();
  const cells = await figure
    .getByRole('row')
    .filter({ hasText: 'Försenad' })
    .locator('th, td')
    .allInnerTexts();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('link', { name: 'Ladda ner ”Genomgångar” (CSV)' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file.startsWith('\ufeffSlag;Platser;')).toBe(true);
  expect(file.split('\r\n')).toContain(cells.join(';'));
});

test('on a narrow screen a table scrolls in its own box and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/ar/follow-up/');
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBe(widths[1]);
  await expect(page.locator('#controllers .table-scroll')).toBeVisible();
});

test('the follow-up is told at every level, and each level leads to the others', async ({ page }) => {
  await page.goto('/sv/uppfoljning/ansvarig/bildningsnamnden/');
  await page.getByRole('link', { name: 'Lättläst', exact: true }).click();
  await expect(page.locator('#reviews')).toContainText('är kontrollen sen');
  await page.getByRole('link', { name: 'Bildstöd', exact: true }).click();
  await expect(page).toHaveURL(/\/sv\/uppfoljning\/ansvarig\/bildningsnamnden\/bildstod\/$/);
  await expect(page.locator('#costs li').first()).toContainText('kronor');
  await page.getByRole('link', { name: 'Läs mer på den vanliga sidan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uppföljning: Bildningsnämnden');
});
