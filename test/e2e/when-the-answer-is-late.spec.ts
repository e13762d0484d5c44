import { expect, test, type Page } from '@playwright/test';
import { choose, tabTo } from './keyboard.ts';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
});

async function choosePlace(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('checkbox', { name }).check();
}

test('a person who got no answer reminds them, by keyboard', async ({ page }) => {
  await page.goto('/sv/begar-film/');
  await page.getByRole('link', { name: 'Har du redan skrivit' }).press('Enter');
  await expect(page).toHaveURL(/\/sv\/nar-svaret-drojer\/$/);
  await choose(page, 'Jag har inte fått något svar');
  await choosePlace(page, 'simhallen', 'Simhallens entré');
  await page.getByLabel('Dag då de fick brevet').fill('2026-10-12');
  await expect(page.getByText('De skulle ha svarat senast torsdag 12 november 2026.')).toBeVisible();
  await expect(page.getByLabel('Dag då du fick svaret')).toBeHidden();
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ditt brev' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Brevet', exact: true })).toHaveValue(
    /Mer än en månad har gått.*artikel 12\.3/,
  );
});

test('a complaint goes to the supervisory authority, and a changed language keeps it', async ({ page }) => {
  await page.goto('/ar/when-the-answer-is-late/');
  await choose(page, 'أريد أن أشتكي');
  await choosePlace(page, 'simhallen', 'Simhallens entré');
  await page.locator('#field-asked').fill('2026-10-12');
  await tabTo(page, 'اكتب الرسالة', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Integritetsskyddsmyndigheten' })).toBeVisible();
  const letter = page.locator('[data-letters] textarea');
  await expect(letter).toHaveAttribute('lang', 'sv');
  await expect(letter).toHaveValue(/artikel 77/);
  await page.getByRole('link', { name: 'Svenska' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Jag vill klaga' })).toBeChecked();
  await expect(page.locator('[data-letters] textarea')).toHaveValue(/artikel 77/);
});

test('an appeal has three weeks, and is only for what an authority has decided', async ({ page }) => {
  await page.goto('/sv/nar-svaret-drojer/');
  await choose(page, 'Jag vill överklaga ett beslut');
  await choosePlace(page, 'granby-garage', 'Garaget på Ängsvägen');
  await page.getByLabel('Dag då de fick brevet').fill('2026-10-12');
  await page.getByLabel('Dag då du fick svaret').fill('2026-11-02');
  await expect(page.getByText('ha kommit fram senast måndag 23 november 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv brevet' }).click();
  await expect(page.getByRole('alert')).toContainText('ingen myndighet');
  await page.getByRole('checkbox', { name: 'Garaget på Ängsvägen' }).uncheck();
  await choosePlace(page, 'simhallen', 'Simhallens entré');
  await page.getByRole('button', { name: 'Skriv brevet' }).click();
  await expect(page.getByRole('textbox', { name: 'Brevet', exact: true })).toHaveValue(
    /Till förvaltningsrätten/,
  );
});

test('the next letter is written in easy read, one question at a time', async ({ page }) => {
  await page.goto('/sv/nar-svaret-drojer/lattlast/');
  const next = page.getByRole('button', { name: 'Nästa' });
  await choose(page, 'De har sagt nej');
  await next.press('Enter');
  await choosePlace(page, 'simhallen', 'Simhallens entré');
  await next.press('Enter');
  await page.getByLabel('Dag', { exact: true }).first().fill('2026-10-12');
  await next.press('Enter');
  await next.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Skriv dagen för svaret.');
  await page.locator('#field-answered').fill('2026-11-02');
  await next.press('Enter');
  await page.getByRole('button', { name: 'Skriv brevet' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Brevet', exact: true })).toHaveValue(/artikel 12\.4/);
});
