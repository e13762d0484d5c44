import { expect, test } from '@playwright/test';
import { giveVoices, spoken } from './voices.ts';

// What browsers of the autumn of 2022 lack, such as that of iOS 16, which telephones of 2017 were left with.
const later: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Uint8Array.prototype': ['toSorted', 'toReversed', 'with', 'toBase64', 'toHex'],
  Uint8Array: ['fromBase64', 'fromHex'],
  RegExp: ['escape'],
  URL: ['canParse', 'parse'],
  'URLSearchParams.prototype': ['size'],
  AbortSignal: ['any'],
  'Element.prototype': ['checkVisibility', 'getHTML', 'setHTMLUnsafe', 'ariaNotify'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
  'Document.prototype': ['startViewTransition'],
  Intl: ['Segmenter', 'DurationFormat'],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  window: [
    'Iterator',
    'requestIdleCallback',
    'scheduler',
    'navigation',
    'DecompressionStream',
    'cookieStore',
    'CloseWatcher',
  ],
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript((missing) => {
    for (const [path, names] of Object.entries(missing)) {
      const owner = path
        .split('.')
        .reduce<unknown>((value, key) => Reflect.get(value as object, key), window) as object;
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  }, later);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  Object.assign(page, { faults });
});

test.afterEach(({ page }) => {
  expect((page as unknown as { faults: readonly string[] }).faults).toEqual([]);
});

test('the browser lacks what it should lack', async ({ page }) => {
  await page.goto('/sv/');
  expect(
    await page.evaluate(() => [
      'groupBy' in Map,
      'withResolvers' in Promise,
      'toSorted' in Array.prototype,
      'Iterator' in window,
    ]),
  ).toEqual([false, false, false, false]);
});

test('the styles need nothing that it lacks', async ({ page }) => {
  for (const address of ['/sv/', '/sv/plats/stora-torget/', '/sv/begar-film/', '/sv/uppfoljning/']) {
    await page.goto(address);
    const sheets = await page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets)
      expect(await (await page.request.get(sheet)).text()).not.toMatch(
        /light-dark\(|&|@starting-style|@scope/,
      );
  }
});

test('a letter is written and saved as a PDF', async ({ page }) => {
  await page.goto('/sv/begar-film/?plats=simhallen-entre');
  await page.getByRole('radio', { name: 'Film på mig' }).check();
  await page.getByRole('checkbox', { name: 'Få en kopia av filmen' }).check();
  await page.getByLabel('Dag', { exact: true }).fill('2026-11-19');
  await page.getByLabel('Från klockan').fill('09:00');
  await page.getByLabel('Till klockan').fill('10:00');
  await page.getByRole('radio', { name: 'Mig själv', exact: true }).check();
  await page.getByRole('radio', { name: 'Jag hör av mig själv' }).check();
  await page.getByRole('button', { name: 'Skriv brevet' }).click();
  await expect(page.getByRole('textbox', { name: 'Brevet' })).toHaveValue(/nummer simhallen-entre/);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som PDF' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);
});

test('the live map opens', async ({ page }) => {
  await page.goto('/sv/');
  await page.getByRole('button', { name: 'Öppna den rörliga kartan' }).click();
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
});

test('places are found', async ({ page }) => {
  await page.goto('/sv/platser/');
  await page.getByRole('searchbox').first().fill('simhall');
  await expect(page.getByText('Simhallens entré').first()).toBeVisible();
});

test('a place is read aloud', async ({ page }) => {
  await giveVoices(page, [{ lang: 'sv-SE', localService: true }]);
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('button', { name: 'Lyssna' }).click();
  expect((await spoken(page)).map(({ text }) => text)).toEqual(['Simhallens entré']);
});
