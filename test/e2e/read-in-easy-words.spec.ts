import { expect, test } from '@playwright/test';
import { factKeys } from '../../site/facts/fact.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const level of ['lattlast', 'bildstod']) {
    test(`a resident reads every fact of a place in ${level}`, async ({ page }) => {
      await page.goto(`/sv/plats/simhallen-entre/${level}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simhallens entré');
      const ids = await page.locator('.told').evaluateAll((sections) => sections.map(({ id }) => id));
      expect(ids).toEqual([...factKeys]);
      for (const id of ids) {
        await expect(page.locator(`#question-${id}`)).toContainText('?');
        await expect(page.locator(`#${id} [data-level] [data-sentence]`).first()).toBeVisible();
        await expect(page.locator(`#${id} [data-level] .symbol[data-first]`).first()).toBeVisible();
      }
    });
  }

  for (const level of ['lattlast', 'bildstod']) {
    test(`a resident goes straight to one answer, and on to the film, in ${level}`, async ({ page }) => {
      await page.goto(`/sv/plats/simhallen-entre/${level}/`);
      await page.locator('.question-links').getByRole('link', { name: 'Vad kan du göra?' }).click();
      await expect(page).toHaveURL(/#rights$/);
      await expect(page.locator('#question-rights')).toBeInViewport();
      await page.locator('#rights').getByRole('link', { name: 'Begär film härifrån' }).click();
      await expect(page).toHaveURL(/\/sv\/begar-film\//);
    });
  }

  test('a hard word opens its explanation where it stands', async ({ page }) => {
    await page.goto('/sv/plats/simhallen-entre/lattlast/');
    const meaning = page.locator('#seen-register');
    await expect(meaning).toBeHidden();
    await page.locator('#seen').getByRole('link', { name: 'registret' }).first().click();
    await expect(meaning).toBeVisible();
    await expect(meaning).toContainText('Registret är en lista.');
  });

  test('a hard word is explained by keyboard too', async ({ page }) => {
    await page.goto('/sv/plats/simhallen-entre/lattlast/');
    await page.locator('#seen').getByText('Vad betyder register?').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#seen-register')).toBeVisible();
  });

  test('a set of symbols is chosen by a link', async ({ page }) => {
    await page.goto('/sv/plats/simhallen-entre/bildstod/');
    const piece = page.locator('[data-concept="camera"]').first();
    await expect(piece.locator('[data-set="openmoji"]')).toBeVisible();
    await page.getByRole('link', { name: 'Bliss' }).click();
    await expect(piece.locator('[data-set="bliss"]')).toBeVisible();
    await expect(piece.locator('[data-set="openmoji"]')).toBeHidden();
  });

  test('the links lead to the same page at another level and in another language', async ({ page }) => {
    await page.goto('/sv/plats/simhallen-entre/');
    await page.getByRole('link', { name: 'Lättläst', exact: true }).click();
    await expect(page).toHaveURL(/\/sv\/plats\/simhallen-entre\/lattlast\/$/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/place\/simhallen-entre\/easy-read\/$/);
    await page.getByRole('link', { name: 'Symbols', exact: true }).click();
    await expect(page).toHaveURL(/\/en\/place\/simhallen-entre\/symbols\/$/);
    await page.getByRole('link', { name: 'Plain text' }).click();
    await expect(page).toHaveURL(/\/en\/place\/simhallen-entre\/$/);
  });

  test('a page that is told in plain language alone leads to the list of easy pages', async ({ page }) => {
    await page.goto('/sv/om-dina-uppgifter/');
    await page.getByRole('link', { name: 'Lättläst', exact: true }).click();
    await expect(page).toHaveURL(/\/sv\/lattlast\/$/);
    await page.getByRole('link', { name: 'Simhallens entré' }).click();
    await expect(page).toHaveURL(/\/sv\/plats\/simhallen-entre\/lattlast\/$/);
  });
});

test('symbols are large, and each carries the number of its concept', async ({ page }) => {
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  const pieces = page.locator('[data-concept]');
  expect(await pieces.count()).toBeGreaterThan(100);
  const faults = await pieces.evaluateAll(
    (found) =>
      found.filter((piece) => {
        const shown = [...piece.querySelectorAll('.symbol')].find((each) => each.checkVisibility());
        const { height } = (shown ?? piece).getBoundingClientRect();
        return height < 64 || !/^\d+(\+\d+)*$/.test(piece.getAttribute('adapt-symbol') ?? '');
      }).length,
  );
  expect(faults).toBe(0);
});

test('easy read is set as easy books are: large, airy, straight, and no word divided', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/sv/plats/simhallen-entre/lattlast/');
  const faults = await page.locator('.easy-words p').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const style = getComputedStyle(line);
      const size = Number.parseFloat(style.fontSize);
      const set = {
        // 14 points are 18.7 pixels.
        size: size >= 18.6,
        line: Number.parseFloat(style.lineHeight) >= 1.5 * size,
        hyphens: style.hyphens === 'none',
        align: style.textAlign === 'start',
        upright: style.fontStyle === 'normal' && style.textTransform === 'none',
      };
      return Object.entries(set).flatMap(([name, isRight]) =>
        isRight ? [] : [`${name}: ${line.textContent}`],
      );
    }),
  );
  expect(faults).toEqual([]);
  const gap = await page
    .locator('.easy-groups')
    .nth(1)
    .evaluate(
      (groups) =>
        Number.parseFloat(getComputedStyle(groups).rowGap) /
        Number.parseFloat(getComputedStyle(groups).fontSize),
    );
  expect(gap).toBeGreaterThanOrEqual(1.5);
});

test.describe('symbols far down a page, which a browser draws only as they come near,', () => {
  const path = '/sv/plats/granby-garage/bildstod/';
  const waiting = '.symbol-box .symbol-pieces:not(:has(> :nth-child(4)))';
  test.use({ viewport: { width: 412, height: 823 } });

  test('have their room from the start, and are found by their words', async ({ page }) => {
    await page.goto(path);
    const heightOf = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heightOf();
    const isFound = await page.evaluate((pieces) => {
      const word = [...document.querySelectorAll(`${pieces} .symbol-word`)].at(-1)!;
      return (
        getComputedStyle(word.closest('.symbol-pieces')!).contentVisibility === 'auto' &&
        // `find` is the search of the browser itself; the types of TypeScript leave it out.
        (window as unknown as { find: (text: string) => boolean }).find(word.textContent.trim())
      );
    }, waiting);
    expect(isFound).toBe(true);
    await page.evaluate((pieces) => {
      for (const each of document.querySelectorAll<HTMLElement>(pieces))
        each.style.contentVisibility = 'visible';
    }, waiting);
    expect(Math.abs((await heightOf()) - before)).toBeLessThan(0.01 * before);
  });

  test('are all there on paper', async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const left = await page
      .locator(waiting)
      .evaluateAll(
        (all) => all.filter((each) => getComputedStyle(each).contentVisibility !== 'visible').length,
      );
    expect(left).toBe(0);
  });
});

test('every symbol of every kind of page carries the number of its concept', async ({ page }) => {
  for (const path of [
    '/sv/',
    '/p/simhallen-entre/',
    '/sv/lattlast/',
    '/sv/plats/simhallen-entre/lattlast/',
    '/sv/plats/simhallen-entre/bildstod/',
    '/sv/om/dina-rattigheter/bildstod/',
    '/sv/symboler/',
  ]) {
    await page.goto(path);
    const symbols = page.locator('.symbol');
    expect(await symbols.count(), path).toBeGreaterThan(3);
    await expect(page.locator('.symbol:not([adapt-symbol], [adapt-symbol] *)'), path).toHaveCount(0);
  }
});

test('whoever has chosen Bliss still sees examples of every set where they are credited', async ({
  page,
}) => {
  await page.goto('/sv/plats/simhallen-entre/bildstod/');
  await page.getByRole('link', { name: 'Bliss' }).click();
  await page.goto('/sv/symboler/');
  await expect(page.locator('html')).toHaveAttribute('data-symbol-set', 'bliss');
  const examples = page.locator('.symbol-examples .symbol');
  await expect(examples).toHaveCount(15);
  for (const example of await examples.all()) await expect(example).toBeVisible();
});
