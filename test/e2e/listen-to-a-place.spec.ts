import { expect, test, type Page } from '@playwright/test';
import { giveVoices, spoken } from './voices.ts';

const endSentence = (page: Page, how: 'end' | 'error' = 'end'): Promise<void> =>
  page.evaluate((event) => {
    (window as unknown as { spokenState: { current: EventTarget } }).spokenState.current.dispatchEvent(
      new Event(event),
    );
  }, how);

const last = async (page: Page): Promise<string> => (await spoken(page)).at(-1)?.text ?? '';
const swedish = [{ lang: 'sv-SE', localService: true }];

test('a place is read sentence by sentence, and the sentence is marked with its symbols', async ({
  page,
}) => {
  await giveVoices(page, swedish);
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('button', { name: 'Lyssna' }).click();
  expect(await spoken(page)).toEqual([{ text: 'Simhallens entré', rate: 1, voice: 'sv-SE' }]);
  await endSentence(page);
  expect(await last(page)).toBe('Den här platsen heter Simhallens entré.');
  await endSentence(page);
  expect(await last(page)).toBe('Här finns kameror.');
  await expect(page.locator('.is-spoken')).toHaveCount(1);
  await expect(page.locator('.is-spoken [data-concept="camera"]')).toBeInViewport();
});

test('a voice that fails leaves the reading where it was, to be asked for again', async ({ page }) => {
  await giveVoices(page, swedish);
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('button', { name: 'Lyssna' }).click();
  await endSentence(page);
  await endSentence(page, 'error');
  await page.getByRole('button', { name: 'Lyssna vidare' }).click();
  expect((await spoken(page)).slice(-2).map(({ text }) => text)).toEqual([
    'Den här platsen heter Simhallens entré.',
    'Den här platsen heter Simhallens entré.',
  ]);
});

test('the reading is paused, moved and stopped by keyboard', async ({ page }) => {
  await giveVoices(page, swedish);
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  await page.getByRole('button', { name: 'Lyssna' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nästa mening' }).press('Enter');
  await page.getByRole('button', { name: 'Nästa mening' }).press('Enter');
  expect(await last(page)).toBe('Här finns kameror.');
  await page.getByRole('button', { name: 'Föregående mening' }).press('Enter');
  expect(await last(page)).toBe('Den här platsen heter Simhallens entré.');
  await page.getByRole('button', { name: 'Pausa' }).press('Enter');
  const before = (await spoken(page)).length;
  await expect(page.locator('.is-spoken')).toHaveCount(1);
  await page.getByRole('button', { name: 'Lyssna vidare' }).press('Enter');
  expect(await spoken(page)).toHaveLength(before + 1);
  expect(await last(page)).toBe('Den här platsen heter Simhallens entré.');
  await page.getByRole('button', { name: 'Sluta lyssna' }).press('Enter');
  await expect(page.locator('.is-spoken')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nästa mening' })).toBeHidden();
});

test('the box that is read has a ground of its own, and the buttons leave most of a telephone to it', async ({
  page,
}) => {
  await giveVoices(page, swedish);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('button', { name: 'Lyssna' }).click();
  await endSentence(page);
  const [spokenGround, otherGround] = await page.locator('.symbol-box').evaluateAll((boxes) =>
    [true, false].map((isSpoken) => {
      const box = boxes.find(({ classList }) => classList.contains('is-spoken') === isSpoken)!;
      return getComputedStyle(box).backgroundColor;
    }),
  );
  expect(spokenGround).not.toBe(otherGround);
  const { height } = (await page.locator('.aloud-controls').boundingBox())!;
  expect(height).toBeLessThan(0.3 * 640);
});

test('the pace that is chosen is kept, and nothing is announced over a screen reader', async ({ page }) => {
  await giveVoices(page, swedish);
  await page.goto('/sv/plats/simhallen-entre/');
  await page.getByText('Anpassa', { exact: true }).click();
  await page.getByText('Mycket långsam').click();
  await page.getByRole('button', { name: 'Lyssna' }).click();
  expect((await spoken(page)).at(-1)?.rate).toBe(0.7);
  await expect(page.locator('insyn-aloud [aria-live], insyn-aloud [role=status]')).toHaveCount(0);
});

test('a voice that sends the text away is not used: one line says what to do', async ({ page }) => {
  await giveVoices(page, [
    { lang: 'sv-SE', localService: false },
    { lang: 'en-GB', localService: true },
  ]);
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  await expect(page.getByText('Din enhet saknar en svensk röst.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lyssna' })).toBeHidden();
  await page.goto('/en/place/simhallen-entre/easy-read/');
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
});
