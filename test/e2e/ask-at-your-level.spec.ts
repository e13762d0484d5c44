import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { choose, tabTo } from './keyboard.ts';

const wordsOf = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/${lang}/request-easy.json`, 'utf8')) as Record<string, string>;
const spoken = (words: string): string => words.replaceAll('|', ' ').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const pages = [
  { lang: 'sv', level: 'easy-read', address: '/sv/begar-film/lattlast/' },
  { lang: 'ar', level: 'symbols', address: '/ar/request-film/symbols/' },
];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
});

for (const { lang, level, address } of pages) {
  const words = wordsOf(lang);
  const say = (key: string): string => spoken(words[key]!);

  test(`a person asks for a copy in ${lang} at the level ${level}, one question at a time, by keyboard`, async ({
    page,
  }) => {
    await page.goto(`${address}?plats=simhallen-entre`);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const next = async (): Promise<void> => {
      await tabTo(page, say('step.next'), 'button');
      await page.keyboard.press('Enter');
    };
    const shown = page.locator('[data-step]:not([data-away])');

    // Protected identity comes before every question.
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(say('protected.heading'));
    await next();
    await expect(shown).toBeFocused();
    await next();
    await expect(page.getByRole('alert')).toContainText(say('errors.route'));
    await choose(page, say('route.access'));
    await next();
    await expect(page.getByRole('alert')).toBeHidden();
    await choose(page, say('wish.copy'), 'checkbox');
    await next();
    await expect(shown.getByRole('checkbox', { name: 'Simhallens entré' })).toBeChecked();
    await next();
    await page.getByLabel(say('when.date'), { exact: true }).fill('2026-11-19');
    await page.getByLabel(say('when.from')).fill('09:00');
    await page.getByLabel(say('when.to')).fill('10:00');
    await expect(shown.locator('[data-clock]')).toContainText('031-390 06 06');
    await next();
    await next();
    await choose(page, say('requester.myself'));
    await next();
    await next();
    await choose(page, say('answer.return'));
    await next();
    await choose(page, say(level === 'symbols' ? 'support.symbols' : 'support.easy-read'), 'checkbox');
    await next();
    await expect(shown).toContainText(say('never.heading'));
    await tabTo(page, say('make'), 'button');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: say('letter.heading_one') })).toBeFocused();
    const letter = page.getByRole('textbox', { name: say('letter.text'), exact: true });
    await expect(letter).toHaveAttribute('lang', 'sv');
    await expect(letter).toHaveValue(/artikel 15\.3/);
    await expect(letter).toHaveValue(level === 'symbols' ? /bildstöd/ : /lättläst/);
    expect(requests).toEqual([]);
  });
}

test('another level keeps what has been typed, and the question', async ({ page }) => {
  await page.goto('/sv/begar-film/?plats=simhallen-entre');
  await choose(page, 'Film på mig');
  await page.getByLabel('Från klockan').fill('09:00');
  await page.getByRole('link', { name: 'Lättläst', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/sv\/begar-film\/lattlast\/$/);
  await expect(page.getByRole('link', { name: 'Lättläst', exact: true })).toBeFocused();
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Nästa' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Välj vad du vill ha.');
  await choose(page, 'Titta på filmen hos dem', 'checkbox');
  await page.getByRole('link', { name: 'Bildstöd', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/bildstod\/$/);
  await expect(page.getByRole('checkbox', { name: 'Titta på filmen hos dem' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Titta på filmen hos dem' })).toBeVisible();
  await page.getByRole('link', { name: 'العربية' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'أشاهد الفيديو عندهم' })).toBeChecked();
  await page.getByRole('navigation').first().getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/ar\/request-film\/$/);
  await expect(page.locator('#field-from')).toHaveValue('09:00');
  await expect(page.locator('[name="place"]')).toHaveValue('simhallen-entre');
});

test('what is missing further back is shown where it is asked', async ({ page }) => {
  await page.goto('/sv/begar-film/lattlast/?plats=simhallen-entre#route-is-place');
  const next = page.getByRole('button', { name: 'Nästa' });
  for (let step = 0; step < 2; step++) await next.click();
  await page.getByRole('checkbox', { name: 'Kameran pekar fel' }).check();
  await next.click();
  await next.click();
  await next.click();
  await page.getByRole('radio', { name: 'Jag frågar dem igen' }).check();
  await next.click();
  await next.click();
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await page.getByRole('checkbox', { name: 'Hjälp av en tolk' }).check();
  await next.click();
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: 'Skriv namnet på språket.' }).press('Enter');
  await expect(page.getByLabel('Namnet på språket')).toBeFocused();
  await page.keyboard.type('arabiska');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Skriv brevet' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Brevet', exact: true })).toHaveValue(/arabiska/);
});

test('the pages of a place, of a guide and of the sign lead to the form at their level', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.locator('.place-request .button').click();
  await expect(page).toHaveURL(/\/begar-film\/bildstod\/\?plats=simhallen-entre$/);
  await page.goto('/sv/om/jag-ar-pa-filmen/lattlast/');
  await page.getByRole('main').getByRole('link', { name: 'Be om film' }).click();
  await expect(page).toHaveURL(/\/begar-film\/lattlast\/$/);
  await page.goto('/p/simhallen-entre/');
  await page.locator('.short-request').first().getByRole('link', { name: 'Lättläst' }).click();
  await expect(page).toHaveURL(/\/begar-film\/lattlast\/\?plats=simhallen-entre$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole form in easy read stands on the page, to be filled in by hand', async ({ page }) => {
    await page.goto('/sv/begar-film/lattlast/');
    for (const question of ['Vad vill du göra?', 'När var du där?', 'Hur vill du få svar?'])
      await expect(page.getByRole('group', { name: question })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skriv brevet' })).toBeHidden();
    await expect(page.getByText('Skriv ut sidan.')).toBeVisible();
  });
});
