import type * as screenReaderModule from '@guidepup/virtual-screen-reader';
import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

/** Pages whose whole course is kept, word for word: each level, both directions of writing, and every kind of task. */
const heard = {
  'start-sv': '/sv/',
  'places-sv': '/sv/platser/',
  'place-sv': '/sv/plats/simhallen-entre/',
  'place-easy-sv': '/sv/plats/simhallen-entre/lattlast/',
  'place-symbols-sv': '/sv/plats/simhallen-entre/bildstod/',
  'request-sv': '/sv/begar-film/',
  'follow-up-easy-sv': '/sv/uppfoljning/lattlast/',
  'start-ar': '/ar/',
  'place-ar': '/ar/place/simhallen-entre/',
  'place-easy-ar': '/ar/place/simhallen-entre/easy-read/',
  'request-ar': '/ar/request-film/',
} as const;

const screenReader = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** What a screen reader says of a part of a page from its beginning to its end, a line for each stop. */
async function spokenLines(page: Page, part: 'body' | 'main'): Promise<readonly string[]> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ path: screenReader, contentType: 'text/javascript' }),
  );
  return page.evaluate(async (name) => {
    const address = '/virtual-screen-reader.js';
    const { virtual } = (await import(address)) as typeof screenReaderModule;
    await virtual.start({ container: document.querySelector(name)! });
    const end = `end of ${await virtual.lastSpokenPhrase()}`;
    while ((await virtual.lastSpokenPhrase()) !== end) await virtual.next();
    const lines = await virtual.spokenPhraseLog();
    await virtual.stop();
    return lines;
  }, part);
}

/** What stands round the content is the same everywhere, and heard on the start page. */
const partOf = (name: string): 'body' | 'main' => (name.startsWith('start') ? 'body' : 'main');

for (const [name, address] of Object.entries(heard)) {
  test(`${address} keeps its roles, names and order`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(partOf(name))).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });

  test(`${address} is heard as it was written down`, async ({ page }) => {
    await page.goto(address);
    const lines = await spokenLines(page, partOf(name));
    expect(lines.length).toBeGreaterThan(50);
    expect(`${lines.join('\n')}\n`).toMatchSnapshot(`${name}.spoken.txt`);
  });
}
