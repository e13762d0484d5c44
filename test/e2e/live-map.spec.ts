import { expect, test } from '@playwright/test';

const open = 'Öppna den rörliga kartan';

test('the live map comes only when it is asked for, from this site alone', async ({ page }) => {
  const heavy: string[] = [];
  page.on('request', (request) => {
    if (/open-map|maplibre|pmtiles|places\.geojson/.test(request.url()))
      heavy.push(new URL(request.url()).pathname);
  });
  await page.goto('/sv/plats/stora-torget/');
  await page.waitForLoadState('networkidle');
  expect(heavy).toEqual([]);
  await page.getByRole('button', { name: open }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  expect(heavy).toContain('/basemap.pmtiles');
  expect(heavy.some((path) => path.includes('worker'))).toBe(true);
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('.map-figure > svg')).toBeHidden();
});

test('the live map is moved by buttons and keys, says how near it is, and goes back to the picture', async ({
  page,
}) => {
  await page.goto('/sv/');
  await page.getByRole('button', { name: open }).click();
  const map = page.getByRole('application');
  await expect(map).toBeVisible({ timeout: 30_000 });
  for (const name of [
    'Zooma in',
    'Zooma ut',
    'Flytta norrut',
    'Flytta söderut',
    'Flytta västerut',
    'Flytta österut',
    'Visa alla platser',
  ]) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect(page.locator('insyn-map [role=status]')).toContainText(/Zoom \d+/);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Visa den stilla kartan' }).click();
  await expect(page.locator('.map-figure > svg')).toBeVisible();
  await expect(page.getByRole('button', { name: open })).toBeFocused();
});

test('without WebGL the picture stays and one sentence says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/sv/plats/stora-torget/');
  await page.getByRole('button', { name: open }).click();
  await expect(page.locator('insyn-map [role=status]')).toHaveText(
    'Den rörliga kartan går inte att visa här. Du ser den stilla kartan.',
  );
  await expect(page.locator('.map-figure > svg')).toBeVisible();
});

test('the picture comes back when the tiles cannot be fetched', async ({ page }) => {
  await page.route('**/basemap.pmtiles', (route) => route.abort());
  await page.goto('/sv/plats/stora-torget/');
  await page.getByRole('button', { name: open }).click();
  await expect(page.locator('insyn-map [role=status]')).toContainText('Du ser den stilla kartan.', {
    timeout: 30_000,
  });
  await expect(page.locator('.map-figure > svg')).toBeVisible();
});
