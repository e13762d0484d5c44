import type * as screenReaderModule from '@guidepup/virtual-screen-reader';
import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { templates } from './pages.ts';

const screenReader = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** What a screen reader says of a part of a page from its beginning to its end, a line for each stop. */
async function spokenLines(page: Page, part: string): Promise<readonly string[]> {
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

/** What stands round the content is the same everywhere, and heard on the start pages. Of the licences a part is enough. */
const parts: Readonly<Record<string, string>> = {
  '/sv/': 'body',
  '/ar/': 'body',
  '/sv/program-och-licenser/': '[aria-labelledby="use-portal"]',
};

/** The figures of the statement are those of the latest look, which is another each time. */
const withoutFigures = (address: string, text: string): string =>
  /tillganglighet|accessibility/u.test(address) ? text.replace(/\p{Nd}+/gu, '0') : text;

/** What the course of a page is kept under: its address, with hyphens. */
const nameOf = (address: string): string =>
  address
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .join('-');

for (const address of templates)
  test(`${address} keeps its roles, names and order, and is heard as it was written down`, async ({
    page,
  }) => {
    await page.goto(address);
    const part = parts[address] ?? 'main';
    const roles = await page.locator(part).ariaSnapshot();
    expect.soft(`${withoutFigures(address, roles)}\n`).toMatchSnapshot(`${nameOf(address)}.aria.yml`);
    const lines = await spokenLines(page, part);
    expect(lines.length).toBeGreaterThan(2);
    const heard = withoutFigures(address, lines.join('\n'));
    expect(`${heard}\n`).toMatchSnapshot(`${nameOf(address)}.spoken.txt`);
  });
