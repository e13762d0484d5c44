import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const near = (page: Page) => page.locator('details').filter({ hasText: 'Bevakade platser nära dig' });
const along = (page: Page) => page.locator('details').filter({ hasText: 'Bevakade platser längs min väg' });
const answers = (page: Page) => page.locator('.near-answer:visible li');
const status = (page: Page) => page.locator('insyn-near [role=status]');

test.beforeEach(async ({ page }) => {
  await page.goto('/sv/platser/');
});

test('the names are fetched only when they are asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(new URL(request.url()).pathname);
  });
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/gazetteer.json');
  await near(page).locator('summary').click();
  await expect.poll(() => asked).toContain('/gazetteer.json');
});

test('a typed name gives the same answer as the device in that position', async ({
  page,
  context,
  request,
}) => {
  const names = (await (await request.get('/gazetteer.json')).json()) as [string, number, number][];
  const [name, longitude, latitude] = names.find(([each]) => each === 'Rådhusgatan')!;
  await near(page).locator('summary').click();
  await page.getByLabel('Gata, stadsdel eller plats').fill('rådhusgatan 12');
  await page.getByRole('button', { name: 'Visa de närmaste platserna' }).click();
  const heading = page.getByRole('heading', { name: `Här är de 5 platserna närmast ${name}.` });
  await expect(heading).toBeFocused();
  await expect(status(page)).toHaveText(await heading.innerText());
  const typed = await answers(page).allInnerTexts();
  expect(typed).toHaveLength(5);

  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude, latitude });
  await expect(near(page).getByText('Positionen stannar i den här sidan')).toBeVisible();
  await page.getByRole('button', { name: 'Använd min position' }).click();
  await expect(
    page.getByRole('heading', { name: /^Här är de 5 platserna närmast din position\./ }),
  ).toBeFocused();
  expect(await answers(page).allInnerTexts()).toEqual(typed);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sv/platser/');
});

test('a name that is not known, or none, is told and can be mended', async ({ page }) => {
  await near(page).locator('summary').click();
  const find = page.getByRole('button', { name: 'Visa de närmaste platserna' });
  const field = page.getByLabel('Gata, stadsdel eller plats');
  await find.click();
  await expect(field).toHaveAccessibleDescription(/^Skriv en gata, en stadsdel eller en plats först\./);
  await field.fill('Qqqqqq');
  await find.click();
  await expect(field).toHaveAccessibleDescription(/^Kartan känner inget namn som liknar ”Qqqqqq”\./);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('Rådhusgtan');
  await field.press('Enter');
  await expect(field).toHaveValue('Rådhusgatan');
  await expect(answers(page)).toHaveCount(5);
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(field).toHaveAccessibleDescription('Avståndet räknas från gatans eller stadsdelens mitt.');
});

test('a way tells the places along it in order, the other way round on the way back', async ({ page }) => {
  await along(page).locator('summary').click();
  const go = async (start: string, end: string): Promise<string[]> => {
    await page.getByLabel('Från', { exact: true }).fill(start);
    await page.getByLabel('Till', { exact: true }).fill(end);
    await page.getByLabel('Längsta avstånd från vägen').selectOption('100');
    await page.getByRole('button', { name: 'Visa platserna längs vägen' }).click();
    const heading = along(page).getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(
      new RegExp(
        `^\\d+ platser i registret finns inom 100 meter från vägen mellan ${start} och ${end}, i den ordning`,
      ),
    );
    await expect(heading).toBeFocused();
    await expect(status(page)).toHaveText(await heading.innerText());
    return along(page).locator('.near-answer li a').allInnerTexts();
  };
  const out = await go('Granby', 'Hamnen');
  expect(out.length).toBeGreaterThan(1);
  const back = await go('Hamnen', 'Granby');
  expect(back.toSorted()).toEqual(out.toSorted());
  expect(back.at(-1)).toBe(out[0]);
  expect(back[0]).not.toBe(out[0]);
});

test('an answer is printed alone, and with the list when the whole page is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/sv/platser/');
  await near(page).locator('summary').click();
  await page.getByLabel('Gata, stadsdel eller plats').fill('Granby');
  await page.keyboard.press('Enter');
  await expect(answers(page)).toHaveCount(5);
  const list = page.locator('[data-list]');
  const print = page.getByRole('button', { name: 'Skriv ut svaret' });
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
  await expect(answers(page)).toHaveCount(5);
  await expect(near(page).locator('form')).toBeHidden();
  await expect(along(page)).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await print.click();
  const paper = page.locator('.printed-answer');
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByRole('heading')).toHaveText(/^Här är de 5 platserna närmast Granby\./);
  await expect(paper.locator('li')).toHaveCount(5);
  await expect(list).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await expect(list).toBeVisible();
});

for (const [why, code, sentence] of [
  ['refused', 1, /^Webbläsaren fick inte visa var du är\. Skriv en gata/],
  ['not known', 2, /^Webbläsaren kan inte ta reda på var du är\. Skriv en gata/],
  ['late', 3, /^Din position kom inte fram i tid\. Skriv en gata/],
] as const) {
  test(`a position that is ${why} leads to the field for names`, async ({ page }) => {
    await page.addInitScript((failure) => {
      Object.defineProperty(navigator, 'geolocation', {
        value: {
          getCurrentPosition: (_found: unknown, failed: (error: unknown) => void) => {
            failed({ code: failure });
          },
        },
      });
    }, code);
    await page.reload();
    await near(page).locator('summary').click();
    await page.getByRole('button', { name: 'Använd min position' }).click();
    const field = page.getByLabel('Gata, stadsdel eller plats');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(sentence);
  });
}

test('what cannot be fetched is told in a sentence, and the next press tries again', async ({ page }) => {
  await page.route('**/gazetteer.json', (route) => route.abort());
  await near(page).locator('summary').click();
  await expect(page.locator('insyn-near').getByRole('alert')).toHaveText(
    'Uppgifterna gick inte att hämta just nu. Alla platser finns i listan.',
  );
  await page.unroute('**/gazetteer.json');
  await page.getByLabel('Gata, stadsdel eller plats').fill('Granby');
  await page.keyboard.press('Enter');
  await expect(answers(page)).toHaveCount(5);
  await expect(page.locator('insyn-near').getByRole('alert')).toBeEmpty();
});

test('in Arabic the answer is in Arabic, and the names keep their own direction', async ({ page }) => {
  await page.goto('/ar/places/');
  await page.setViewportSize({ width: 320, height: 640 });
  const question = page.locator('insyn-near details').first();
  await question.locator('summary').click();
  await question.getByRole('combobox').fill('Radhusgatan');
  await page.keyboard.press('Enter');
  const heading = question.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(/^هنا أقرب 5 .*\u2068Rådhusgatan\u2069/);
  const name = answers(page).locator('bdi').first();
  await expect(name).toHaveAttribute('lang', 'sv');
  await expect(question.getByRole('combobox')).toHaveCSS('direction', 'ltr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the start page asks the same questions, and axe finds nothing in the answers', async ({ page }) => {
  await page.goto('/sv/');
  for (const question of [near(page), along(page)]) await question.locator('summary').click();
  await page.getByLabel('Gata, stadsdel eller plats').fill('Granby');
  await page.keyboard.press('Enter');
  await expect(near(page).locator('.near-answer li')).toHaveCount(5);
  await page.getByLabel('Från', { exact: true }).fill('zzzzz');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Från', { exact: true })).toBeFocused();
  const { violations, passes } = await new AxeBuilder({ page })
    .include('insyn-near')
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
