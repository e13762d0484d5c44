import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/sv/platser/');
});

test('a resident finds a place by name, with a slip of the finger', async ({ page }) => {
  await page.getByRole('searchbox').fill('simhalen entre');
  await expect(page.locator('[data-count]')).toHaveRole('status');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  await page.getByRole('link', { name: 'Simhallens entré' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Simhallens entré' })).toBeVisible();
});

test('a resident finds a place by the number on the sign and by its street', async ({ page }) => {
  const search = page.getByRole('searchbox');
  await search.fill('stora-torget');
  await expect(page.locator('[data-list] h3').first()).toHaveText('Stora torget');
  await search.fill('Rådhusgatan');
  await expect(page.locator('[data-list] li').filter({ hasText: 'Rådhusgatan' }).first()).toBeVisible();
});

test('choices work together, stand in the address and survive a reload', async ({ page }) => {
  await page.getByLabel('Slag av plats').selectOption({ label: 'Simhall' });
  await page.getByLabel('Någon tittar direkt').check();
  await expect(page.locator('[data-count]')).toHaveText('1 plats av 44');
  await expect(page).toHaveURL(/kind=swimming-hall&live=yes/);
  await page.reload();
  await expect(page.locator('[data-count]')).toHaveText('1 plats av 44');
  await expect(page.getByLabel('Slag av plats')).toHaveValue('swimming-hall');
  expect(await page.locator('[data-list] li').count()).toBe(1);
});

test('no match is said in words, and everything comes back', async ({ page }) => {
  const whole = await page.locator('[data-list] li').count();
  await page.getByRole('searchbox').fill('qqqq zzzz');
  await expect(page.locator('[data-count]')).toHaveText('0 platser av 44');
  await expect(page.getByText('Ingen plats stämmer')).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla platser' }).click();
  await expect(page.locator('[data-count]')).toHaveText('44 platser');
  expect(await page.locator('[data-list] li').count()).toBe(whole);
  await expect(page).toHaveURL(/\/sv\/platser\/$/);
});

test('the search of the start page leads to the answers', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('searchbox').fill('hamnplan');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/en\/places\/\?q=hamnplan/);
  await expect(page.getByRole('link', { name: 'Hamnplan' })).toBeVisible();
});

test('the list stays whole when the index cannot be loaded', async ({ page }) => {
  await page.route('**/places.json', (route) => route.abort());
  const whole = await page.locator('[data-list] li').count();
  await page.getByRole('searchbox').fill('torget');
  await expect(page.getByText('Sökningen går inte att ladda')).toBeVisible();
  expect(await page.locator('[data-list] li').count()).toBe(whole);
});

test('where the search does not come, the places can be chosen all the same', async ({ page }) => {
  await page.route('**/_assets/*.js', (route) => route.abort());
  await page.goto('/sv/platser/');
  await page.getByText('Visa bara en del av platserna').click();
  await page
    .getByRole('link', { name: /^Simhall/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Platser av slaget simhall');
});

test('once the search comes after all, nothing says that it does not', async ({ page }) => {
  await page.route('**/places.json', (route) => route.abort(), { times: 1 });
  const failed = page.getByText('Sökningen går inte att ladda');
  await page.getByRole('searchbox').fill('torget');
  await expect(failed).toBeVisible();
  await page.getByRole('searchbox').fill('simhall');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  await expect(failed).toBeHidden();
});

test('a jump within the page leaves the list and the focus where they are', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const link = page.locator('[data-list] h3 a').first();
  await link.evaluate((element) => (element.dataset['kept'] = 'yes'));
  await page.evaluate(() => {
    location.hash = 'district-1';
  });
  await link.focus();
  await page.waitForLoadState('networkidle');
  await expect(link).toBeFocused();
  expect(fetched.filter((address) => address.endsWith('places.json'))).toEqual([]);
});

test('going back to the whole list still shows all of it', async ({ page }) => {
  await page.getByRole('searchbox').fill('torget');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  await page.goBack();
  await expect(page.locator('[data-count]')).toHaveText('44 platser');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goForward();
  await expect(page.locator('[data-count]')).toContainText('av 44');
  await expect(page.getByRole('searchbox')).toHaveValue('torget');
});

test('a choice in the address that no place answers to any more is not chosen', async ({ page }) => {
  await page.goto('/sv/platser/?kind=drive-in&q=torget');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  expect(
    await page
      .getByLabel('Slag av plats')
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text),
  ).toBe('Alla');
});

test('on the page of a choice the search asks among all places, on the page of them all', async ({
  page,
}) => {
  await page.goto('/sv/platser/typ/square/');
  await page.getByRole('searchbox').fill('simhallen');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page).toHaveURL(/\/sv\/platser\/\?q=simhallen$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla platser som bevakas');
  await expect(page.getByRole('link', { name: 'Simhallens entré' })).toBeVisible();
});

test('on the page of a choice the button for all places leads to all of them', async ({ page }) => {
  await page.goto('/sv/platser/typ/square/');
  await page.getByRole('button', { name: 'Visa alla platser' }).click();
  await expect(page).toHaveURL(/\/sv\/platser\/$/);
  await expect(page.locator('[data-count]')).toHaveText('44 platser');
});
