import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Visa platserna på en karta' }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
}

/** The ids of the places that have a position. */
async function placedIds(request: APIRequestContext): Promise<ReadonlySet<string>> {
  const { features } = (await (await request.get('/sv/places.geojson')).json()) as {
    features: { id: string; geometry: unknown }[];
  };
  return new Set(features.filter(({ geometry }) => geometry !== null).map(({ id }) => id));
}

function listIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-list] .card h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[3]!),
    );
}

function mapIds(page: Page): Promise<string[]> {
  return page
    .getByRole('listbox')
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLElement).dataset['place']!));
}

/** Asks that the count, the list and the map tell of the same places, in the same order; returns how many. */
async function expectInStep(page: Page, placed: ReadonlySet<string>): Promise<number> {
  const ids = await listIds(page);
  await expect(page.locator('[data-count]')).toHaveText(new RegExp(`^${ids.length} plats(er)? av 44$`));
  const onMap = ids.filter((id) => placed.has(id));
  await expect.poll(() => mapIds(page)).toEqual(onMap);
  const without = ids.length - onMap.length;
  await expect(page.locator('.live-map__without')).toHaveText(
    without === 0 ? '' : new RegExp(`^${without} plats(er)? finns inte på kartan`),
  );
  return ids.length;
}

test('after each filter the count, the list and the map show the same places', async ({ page, request }) => {
  const placed = await placedIds(request);
  // Each step is one drawing, not a journey of many.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/sv/platser/');
  await openMap(page);
  await expect.poll(async () => (await mapIds(page)).toSorted()).toEqual([...placed].sort());
  await expect(page.locator('.live-map__without')).toHaveText(/^2 platser/);
  const counts: number[] = [];
  const kind = page.getByLabel('Slag av plats');
  for (const value of await kind
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))) {
    if (value === '') continue;
    await kind.selectOption(value);
    await expect(page).toHaveURL(new RegExp(`kind=${value}`));
    await expect(page.locator('[data-asked]')).toContainText(
      (await kind.locator(`option[value="${value}"]`).innerText()).trim(),
    );
    counts.push(await expectInStep(page, placed));
  }
  expect(counts.length).toBeGreaterThan(3);
  await kind.selectOption('');
  await page.getByLabel('Ljud tas upp').check();
  await expect(page).toHaveURL(/sound=yes$/);
  await expectInStep(page, placed);
  await page.getByLabel('Ljud tas upp').uncheck();
  await page.getByRole('searchbox').fill('stora torget');
  await expect(page.locator('[data-asked]')).toHaveText(
    'Du ser platser som stämmer med detta: sökordet ”stora torget”.',
  );
  await expectInStep(page, placed);
});

test('back undoes a filter, and what was typed letter by letter is one step', async ({ page }) => {
  await page.goto('/sv/platser/');
  await page.getByLabel('Någon tittar direkt').check();
  await expect(page.locator('[data-count]')).toContainText('av 44');
  const live = await page.locator('[data-count]').innerText();
  await page.getByRole('searchbox').pressSequentially('torget');
  await expect(page).toHaveURL(/q=torget/);
  await page.goBack();
  await expect(page).toHaveURL(/\/sv\/platser\/\?live=yes$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByLabel('Någon tittar direkt')).toBeChecked();
  await expect(page.locator('[data-count]')).toHaveText(live);
  await page.goBack();
  await expect(page).toHaveURL(/\/sv\/platser\/$/);
  await expect(page.getByLabel('Någon tittar direkt')).not.toBeChecked();
  await expect(page.locator('[data-count]')).toHaveText('44 platser');
  await expect(page.locator('[data-asked]')).toBeHidden();
  await page.goForward();
  await expect(page.locator('[data-count]')).toHaveText(live);
});

test('a filter that is linked to is what the map opens with, and what the paper says', async ({
  page,
  request,
}) => {
  const placed = await placedIds(request);
  await page.goto('/sv/platser/?kind=swimming-hall');
  await expect(page.locator('[data-count]')).toContainText('av 44');
  await openMap(page);
  await expectInStep(page, placed);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-asked]')).toHaveText('Du ser platser som stämmer med detta: Simhall.');
  await expect(page.locator('[data-asked]')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('.live-map')).toBeHidden();
});

test('the page of a choice opens the map with its places alone', async ({ page, request }) => {
  const placed = await placedIds(request);
  await page.goto('/sv/platser/');
  const choice = page.locator('[data-choices] a').first();
  await page.goto((await choice.getAttribute('href'))!);
  await openMap(page);
  const ids = (await listIds(page)).filter((id) => placed.has(id));
  expect((await mapIds(page)).toSorted()).toEqual(ids.toSorted());
});
