import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const open = 'Öppna den rörliga kartan';
const panel = (page: Page) => page.getByRole('region', { name: 'Längs min väg' });
const said = (page: Page) => page.locator('.live-map__said');
const names = (page: Page) => panel(page).locator('.near-name').allInnerTexts();
const lines = (page: Page) => panel(page).locator('li');
const status = (page: Page) => page.locator('insyn-map [role=status]');

async function openWay(page: Page): Promise<void> {
  await page.goto('/sv/');
  await page.getByRole('button', { name: open }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Längs min väg' }).click();
  await expect(page.getByRole('heading', { name: 'Längs min väg' })).toBeFocused();
}

/** Waits until the map says that it has moved. */
async function moveBy(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(status(page)).toHaveText(/^Zoom \d+/);
}

test('a way is drawn by buttons, heard, then shown in order, and the focus stays on the button', async ({
  page,
}) => {
  await openWay(page);
  await expect(page.locator('.live-map__cross')).toBeVisible();
  await moveBy(page, 'Flytta västerut');
  await page.getByRole('button', { name: 'Börja här' }).click();
  await expect(status(page)).toHaveText('Vägen börjar här. Flytta kartan dit du ska och välj Gå hit.');
  await moveBy(page, 'Flytta österut');
  const go = page.getByRole('button', { name: 'Gå hit' });
  await panel(page).getByLabel('Längsta avstånd från vägen').selectOption('200');
  await go.click();
  await expect(go).toBeFocused();
  await expect(said(page)).toHaveText(
    /^Vägen är \d.* lång\. \d+ platser i registret finns inom 200 meter från den/,
  );
  await expect(status(page)).toHaveText(await said(page).innerText());
  await expect(lines(page)).not.toHaveCount(0);
  await expect(panel(page).getByRole('link').first()).toHaveAttribute('href', /^\/sv\/plats\//);
  const there = await names(page);
  const { violations, passes } = await new AxeBuilder({ page })
    .include('.live-map')
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);

  // A narrower choice answers again, with no place that was not there before.
  await panel(page).getByLabel('Längsta avstånd från vägen').selectOption('20');
  await expect(said(page)).toHaveText(/inom 20 meter/);
  for (const name of await names(page)) expect(there).toContain(name);

  await page.getByRole('button', { name: 'Ta bort sista punkten' }).click();
  await expect(said(page)).toHaveText('Vägen börjar här. Flytta kartan dit du ska och välj Gå hit.');
  await expect(lines(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/sv/');
});

test('a way is drawn by keys alone, and Escape takes it away', async ({ page }) => {
  await openWay(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^Vägen börjar här\./);
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toHaveText(/^Zoom/);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^Vägen är \d/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(said(page)).toHaveText('Ingen väg är ritad.');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('.live-map__cross')).toBeHidden();
  await expect(page.getByRole('application')).toBeFocused();
});

test('a way is drawn by pressing on the map, and bends at each press', async ({ page }) => {
  await openWay(page);
  const map = page.getByRole('application');
  await map.scrollIntoViewIfNeeded();
  const { width, height } = (await map.boundingBox())!;
  const press = (x: number, y: number): Promise<void> =>
    map.click({ position: { x: width * x, y: height * y } });
  const lengthSaid = async (): Promise<string> => (await said(page).innerText()).split('lång')[0]!;
  await press(0.3, 0.4);
  await expect(said(page)).toHaveText(/^Vägen börjar här\./);
  await press(0.7, 0.4);
  await expect(said(page)).toHaveText(/^Vägen är \d/);
  const straight = await lengthSaid();
  await press(0.7, 0.8);
  await expect.poll(lengthSaid).not.toBe(straight);
  // While a way is drawn a press chooses no place.
  await expect(page.getByRole('heading', { name: 'Längs min väg' })).toBeVisible();
});

test('a place that is chosen in the list ends the drawing', async ({ page }) => {
  await openWay(page);
  await page.getByRole('button', { name: 'Börja här' }).click();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('.live-map__cross')).toBeHidden();
});
