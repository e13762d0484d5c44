import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { choose, tabTo } from './keyboard.ts';

const form = '/sv/begar-film/?plats=simhallen-entre';
const today = '2026-11-20T12:00:00+01:00';

async function sayWhen(page: Page, date: string, from: string, to: string) {
  await page.getByLabel('Dag', { exact: true }).fill(date);
  await page.getByLabel('Från klockan').fill(from);
  await page.getByLabel('Till klockan').fill(to);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(today);
});

test('a person asks for a copy of film of herself, by keyboard, and nothing leaves the page', async ({
  page,
  context,
}) => {
  await page.goto(form);
  await expect(page.getByRole('checkbox', { name: 'Simhallens entré' })).toBeChecked();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await choose(page, 'Film på mig');
  await choose(page, 'Få en kopia av filmen', 'checkbox');
  await sayWhen(page, '2026-11-19', '09:00', '10:00');
  await expect(page.getByText('Filmen raderas troligen', { exact: false }).first()).toBeVisible();
  await choose(page, 'Mig själv');
  await choose(page, 'Med e-post');
  await tabTo(page, 'Din e-postadress', 'textbox');
  await page.keyboard.type('asa@example.org');
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Ditt brev' })).toBeFocused();
  const letter = page.getByRole('textbox', { name: 'Brevet' });
  await expect(letter).toHaveValue(/Simhallens entré, nummer simhallen-entre/);
  await expect(letter).toHaveValue(/artikel 15\.3/);
  await expect(letter).toHaveValue(/Mejla svaret till asa@example\.org/);
  const mail = page.getByRole('link', { name: 'Öppna i ditt e-postprogram' });
  await expect(mail).toHaveAttribute('href', /^mailto:.+@.+subject=.+simhallen-entre/);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara en påminnelse' }).press('Enter');
  const calendar = await readFile(await (await saved).path(), 'utf8');
  expect(calendar).toContain('BEGIN:VCALENDAR');
  expect(calendar).not.toMatch(/simhallen|asa@/i);

  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(page.url()).toMatch(/plats=simhallen-entre$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a parent whose film is soon erased is told to call first', async ({ page }) => {
  await page.goto(form);
  await choose(page, 'Film på mig');
  await choose(page, 'Be dem spara filmen', 'checkbox');
  await sayWhen(page, '2026-11-19', '09:00', '10:00');
  const clock = page.locator('[data-clock]');
  await expect(clock).toContainText('Ring först');
  await expect(clock.getByRole('link')).toHaveAttribute('href', /^tel:\+\d+/);
  await choose(page, 'Mitt barn');
  await choose(page, 'Jag hör av mig själv');
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Brevet' })).toHaveValue(/Jag skriver för mitt barn/);
  await expect(page.locator('.letter')).toContainText('Ring först');
});

test('a time past midnight is said to be the next day', async ({ page }) => {
  await page.goto(form);
  await choose(page, 'Film på mig');
  await sayWhen(page, '2026-11-18', '23:00', '01:00');
  await expect(page.locator('[data-clock]')).toContainText(
    'Klockan 01:00 räknas som dagen efter, torsdag 19 november.',
  );
  await page.getByLabel('Till klockan').fill('23:30');
  await expect(page.locator('[data-clock]')).not.toContainText('dagen efter');
});

test('a missing sign is told from the page of the place', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/');
  await page.getByRole('link', { name: 'Säg till om något är fel här' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Något är fel' })).toBeChecked();
  await choose(page, 'Skylten saknas', 'checkbox');
  await choose(page, 'Jag hör av mig själv');
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Brevet' })).toHaveValue(/15 § kamerabevakningslagen/);
});

test('what is missing is told in one place, and what has been typed stays', async ({ page }) => {
  await page.goto(form);
  await choose(page, 'Film på mig');
  await choose(page, 'Få en kopia av filmen', 'checkbox');
  await page.getByLabel('Skriv med egna ord').first().fill('Gul jacka');
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('5 frågor behöver ett svar');
  await summary.getByRole('link', { name: 'Skriv dagen då du var där.' }).press('Enter');
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Dag', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Skriv med egna ord').first()).toHaveValue('Gul jacka');
});

test('another language keeps the answers and a changed letter', async ({ page }) => {
  await page.goto(form);
  await choose(page, 'Film som visar ett brott');
  await sayWhen(page, '2026-11-19', '09:00', '10:00');
  await choose(page, 'Jag hör av mig själv');
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Brevet' }).fill('Mitt eget brev');
  await page.getByRole('textbox', { name: 'Ämne' }).fill('Mitt eget ämne');
  await page.getByRole('link', { name: 'English' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Request film');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/en\/request-film\/$/);
  await expect(page.getByRole('radio', { name: 'Film that shows a crime' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Simhallens entré' })).toBeChecked();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('09:00');
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue('Mitt eget brev');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Mitt eget ämne');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter-paper')).toBeVisible();
  await expect(page.locator('.letter-paper')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('What it says in your language').click();
  await expect(page.locator('details .flow')).toContainText('so that the police');
});

/** Asks for film that shows a crime, and puts words of one's own for the letter. */
async function changeLetter(page: Page): Promise<void> {
  await page.goto(form);
  await choose(page, 'Film som visar ett brott');
  await sayWhen(page, '2026-11-19', '09:00', '10:00');
  await choose(page, 'Jag hör av mig själv');
  await page.getByRole('button', { name: 'Skriv brevet' }).press('Enter');
  await page.getByRole('textbox', { name: 'Brevet' }).fill('Mitt eget brev');
}

test('a changed letter stays when its answers are taken back before the language is changed', async ({
  page,
}) => {
  await changeLetter(page);
  await page.getByLabel('Dag', { exact: true }).fill('');
  await page.getByRole('checkbox', { name: 'Simhallens entré' }).press('Space');
  await page.getByRole('link', { name: 'English' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue('Mitt eget brev');
  await expect(page.getByRole('radio', { name: 'Film that shows a crime' })).toBeChecked();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: 'Simhallens entré', checked: true })).toHaveCount(0);
});

for (const [what, file] of [
  ['page', '**/en/request-film/**'],
  ['list of places', '**/en/places.json'],
])
  test(`a changed letter stays where the ${what} of the other language cannot be fetched`, async ({
    page,
  }) => {
    await changeLetter(page);
    await page.route(file!, (route) => route.abort());
    await page.getByRole('link', { name: 'English' }).press('Enter');
    await expect(page.getByText('Allt du har skrivit står kvar här.', { exact: false })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Brevet' })).toHaveValue('Mitt eget brev');
    await expect(page.getByLabel('Dag', { exact: true })).toHaveValue('2026-11-19');
    await page.unroute(file!);
    await page.getByRole('link', { name: 'English' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue('Mitt eget brev');
  });

test('a place stays chosen when the language is changed before the places have come', async ({ page }) => {
  let letThrough = (): void => undefined;
  const changed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/sv/places.json', async (route) => {
    await changed;
    await route.continue();
  });
  await page.goto(form);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  letThrough();
  await expect(page.getByRole('checkbox', { name: 'Simhallens entré' })).toBeChecked();
});

test('places that come after somebody has begun to search are found without more typing', async ({
  page,
}) => {
  let letThrough = (): void => undefined;
  const typed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/sv/places.json', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/sv/begar-film/');
  await page.getByRole('searchbox').fill('stora torget');
  letThrough();
  await expect(page.getByRole('checkbox', { name: /^Stora torget/ })).toBeVisible();
});

test('where the list of places does not come, typing on tries again', async ({ page }) => {
  await page.route('**/sv/places.json', (route) => route.abort());
  await page.goto(form);
  await expect(
    page.getByText('Listan med platser går inte att läsa just nu.', { exact: false }),
  ).toBeVisible();
  const search = page.getByRole('searchbox');
  await search.fill('stora');
  await page.unroute('**/sv/places.json');
  await search.fill('stora torget');
  await expect(page.getByRole('checkbox', { name: /^Stora torget/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Simhallens entré', checked: true })).toBeVisible();
  await expect(search).toHaveValue('stora torget');
});

test('protected identity comes before every question, and one press leaves nothing behind', async ({
  page,
}) => {
  await page.goto('/sv/plats/simhallen-entre/');
  await page.getByRole('link', { name: 'Begär film härifrån' }).click();
  const panel = page.getByRole('region', { name: 'Har du skyddad identitet?' });
  await expect(panel.getByRole('link', { name: '031-390 06 07' })).toHaveAttribute(
    'href',
    'tel:+46313900607',
  );
  expect(
    await panel.evaluate((element) =>
      Boolean(
        element.compareDocumentPosition(document.querySelector('form')!) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    ),
  ).toBe(true);
  await page.getByLabel('Skriv med egna ord').first().fill('Gul jacka');
  await page.route('https://exempelkoping.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Borta</title>' }),
  );
  await panel.getByRole('link', { name: 'Lämna sidan snabbt' }).press('Enter');
  await expect(page).toHaveTitle('Borta');
  await page.goBack();
  await expect(page).toHaveURL(/\/plats\/simhallen-entre\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is a paper form with address and telephone, and the way to it', async ({ page }) => {
    await page.goto('/sv/begar-film/');
    await expect(page.getByRole('button', { name: 'Skriv brevet' })).toBeHidden();
    await expect(page.getByText('Du kan skriva ut en blankett')).toBeVisible();
    await page.goto('/sv/plats/simhallen-entre/');
    await page.getByRole('link', { name: 'Blankett att fylla i för hand' }).click();
    await expect(page.getByRole('main')).toContainText('simhallen-entre');
    await expect(page.getByRole('main')).toContainText('031-390 06 06');
    await expect(page.getByRole('main')).toContainText('Filmen sparas');
  });
});
