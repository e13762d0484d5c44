import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The most that a page may ask for and weigh, packed, before anybody presses anything. */
interface Budget {
  readonly path: string;
  /** Files asked for, with the page itself. */
  readonly requests: number;
  /** The page itself, kibibytes. */
  readonly page: number;
  /** All that comes with it but the typefaces, kibibytes: those are kept by the browser from page to page. */
  readonly all: number;
}

const budgets: readonly Budget[] = [
  { path: '/sv/', requests: 21, page: 28, all: 84 },
  { path: '/sv/platser/', requests: 19, page: 13, all: 40 },
  { path: '/sv/platser/typ/square/', requests: 17, page: 10, all: 36 },
  { path: '/sv/plats/simhallen-entre/', requests: 17, page: 18, all: 44 },
  { path: '/sv/plats/simhallen-entre/lattlast/', requests: 20, page: 20, all: 78 },
  { path: '/sv/plats/simhallen-entre/bildstod/', requests: 21, page: 26, all: 86 },
  { path: '/ar/place/simhallen-entre/', requests: 18, page: 19, all: 46 },
  { path: '/sv/om/reglerna/', requests: 12, page: 8, all: 26 },
  { path: '/sv/begar-film/', requests: 22, page: 21, all: 96 },
  { path: '/sv/begar-film/lattlast/', requests: 25, page: 24, all: 132 },
  { path: '/sv/nar-svaret-drojer/', requests: 21, page: 18, all: 92 },
  { path: '/sv/program-och-licenser/', requests: 12, page: 14, all: 34 },
  { path: '/p/simhallen-entre/', requests: 14, page: 8, all: 60 },
  { path: '/sv/om-dina-uppgifter/', requests: 12, page: 7, all: 26 },
  // What stands in the pages of others fetches no typefaces.
  { path: '/embed/sv/place/simhallen-entre/', requests: 6, page: 2, all: 6 },
  { path: '/embed/ar/kind/square/', requests: 6, page: 2, all: 6 },
  { path: '/embed/sv/map/', requests: 10, page: 20, all: 32 },
];

for (const { path, requests, page: most, all } of budgets) {
  test(`${path} keeps its budget: ${requests} requests, ${most} KiB, ${all} KiB in all`, async ({ page }) => {
    const answers: Promise<{ type: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith('data:')) return;
      const type = response.request().resourceType();
      answers.push(response.body().then((body) => ({ type, bytes: gzipSync(body).length })));
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const got = await Promise.all(answers);
    const kibibytes = (some: typeof got): number =>
      Math.ceil(some.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
    const weighed = {
      requests: got.length,
      page: kibibytes(got.filter(({ type }) => type === 'document')),
      all: kibibytes(got.filter(({ type }) => type !== 'font')),
    };
    expect(weighed.requests).toBeLessThanOrEqual(requests);
    expect(weighed.page).toBeLessThanOrEqual(most);
    expect(weighed.all).toBeLessThanOrEqual(all);
  });
}
