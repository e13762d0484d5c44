import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { contentSecurityPolicy } from '../../site/portal/content-security-policy.ts';
import { choose, tabTo } from './keyboard.ts';

const endpoint = 'https://tjanster.example/kamera/begaran';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
});

/** Writes the letter of somebody who has seen that a sign is missing, which asks for the least. */
async function writeLetter(page: Page): Promise<void> {
  await page.goto('/sv/begar-film/?plats=simhallen-entre#route-is-place');
  await choose(page, 'Skylten saknas', 'checkbox');
  await choose(page, 'Jag hör av mig själv');
}

async function finish(page: Page): Promise<void> {
  await tabTo(page, 'Skriv brevet', 'button');
  await page.keyboard.press('Enter');
}

/** Gives the page an endpoint, as the build does where the settings name one. */
async function withEndpoint(page: Page, policy: string): Promise<void> {
  await page.route('**/sv/begar-film/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replaceAll('"email":"registrator@', `"endpoint":"${endpoint}","email":"registrator@`)
      .replace(/(?<=http-equiv="content-security-policy" content=")[^"]+/, policy);
    const headers = { ...answer.headers(), 'content-security-policy': policy };
    await route.fulfill({ response: answer, body, headers });
  });
}

test('the letter is saved as a PDF that can be read aloud, and only its typefaces are fetched', async ({
  page,
}) => {
  await writeLetter(page);
  await finish(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const saved = page.waitForEvent('download');
  await tabTo(page, 'Spara som PDF', 'button');
  await page.keyboard.press('Enter');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('brev.pdf');
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await file.path())));
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Language: 'sv', Title: 'Fel uppgift om plats simhallen-entre' });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(requests.filter((request) => !request.startsWith('GET blob:'))).toEqual(['GET /letter-fonts.json']);
});

test('a letter with Arabic words is printed by the browser, which sets them right', async ({ page }) => {
  await writeLetter(page);
  await page.getByLabel('Skriv med egna ord').last().fill('اللافتة مفقودة');
  await finish(page);
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => {
        document.body.setAttribute('data-printed', '');
      },
    });
  });
  await page.getByRole('button', { name: 'Spara som PDF' }).click();
  await expect(page.locator('[data-printed]')).toHaveCount(1);
  await expect(page.locator('.letters').getByRole('status').first()).toContainText('spara som PDF');
});

test('a municipality with an endpoint gets the request when all of it has been shown and agreed to', async ({
  page,
}) => {
  await withEndpoint(page, contentSecurityPolicy(endpoint));
  const received: string[] = [];
  await page.route(`${endpoint}*`, async (route) => {
    if (route.request().method() === 'POST') received.push(route.request().postData() ?? '');
    await route.fulfill({
      status: 202,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
    });
  });
  await writeLetter(page);
  await finish(page);
  await tabTo(page, 'Skicka till kommunen härifrån', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Det här skickas' })).toBeFocused();
  await expect(page.locator('[data-send="letter"]').first()).toContainText('15 § kamerabevakningslagen');
  expect(received).toEqual([]);
  await page.getByRole('button', { name: 'Nej, skicka inte' }).press('Enter');
  expect(received).toEqual([]);
  await page.getByRole('button', { name: 'Skicka till kommunen härifrån' }).press('Enter');
  const shown = await page.locator('[data-send="data"]').first().textContent();
  await page.getByRole('button', { name: 'Ja, skicka' }).press('Enter');
  await expect(page.getByText('Det är skickat och mottaget.')).toBeVisible();
  expect(received.map((body) => JSON.parse(body) as unknown)).toEqual([JSON.parse(shown!)]);
  expect(JSON.parse(shown!)).toMatchObject({ route: 'place', wishes: ['sign'], version: 1 });
});

test('without an endpoint in the settings the policy stops whatever would send', async ({ page }) => {
  await withEndpoint(page, contentSecurityPolicy());
  await writeLetter(page);
  await finish(page);
  await page.getByRole('button', { name: 'Skicka till kommunen härifrån' }).click();
  await page.getByRole('button', { name: 'Ja, skicka' }).click();
  await expect(page.getByText('Det gick inte att skicka.')).toBeVisible();
});

test('answers are kept only where somebody presses for it, and one press removes them', async ({ page }) => {
  await writeLetter(page);
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  expect(await kept()).toEqual([]);
  await tabTo(page, 'Spara på den här enheten', 'button');
  await page.keyboard.press('Enter');
  expect(await kept()).toEqual(['insyn-request']);
  await page.goto('/sv/begar-film/lattlast/');
  await expect(page.locator('#wish-place-is-sign')).toBeChecked();
  await expect(page.locator('[name="place"]')).toHaveValue('simhallen-entre');
  await page.getByRole('button', { name: 'Ta bort svaren' }).press('Enter');
  expect(await kept()).toEqual([]);
  await page.reload();
  await expect(page.locator('#wish-place-is-sign')).not.toBeChecked();
});

test('leaving quickly removes what was kept', async ({ page }) => {
  await writeLetter(page);
  await page.getByRole('button', { name: 'Spara på den här enheten' }).click();
  await page.route('https://exempelkoping.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Borta</title>' }),
  );
  await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
  await expect(page).toHaveTitle('Borta');
  await page.goto('/sv/begar-film/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('in a Finnish administrative area the letter can be in Finnish too', async ({ page }) => {
  await writeLetter(page);
  await choose(page, 'Skriv brevet på finska också', 'checkbox');
  await finish(page);
  const letter = page.getByRole('textbox', { name: 'Brevet', exact: true });
  await expect(letter).toHaveValue(/15 § kamerabevakningslagen[\s\S]*\* \* \*[\s\S]*kameravalvontala/i);
  await expect(page.locator('.letter-paper [lang="fi"]', { hasText: /kameravalvontala/i })).toHaveCount(1);
});
