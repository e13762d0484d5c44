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

/** The typefaces of any page, kibibytes: as much as all of them weigh, in every script. */
const mostTypefaces = 47;

const budgets: readonly Budget[] = [
  { path: '/sv/', requests: 7, page: 22, all: 44 },
  { path: '/sv/platser/', requests: 5, page: 10, all: 31 },
  { path: '/sv/platser/typ/square/', requests: 5, page: 8, all: 29 },
  { path: '/sv/plats/simhallen-entre/', requests: 5, page: 15, all: 36 },
  { path: '/sv/plats/simhallen-entre/lattlast/', requests: 7, page: 15, all: 65 },
  { path: '/sv/plats/simhallen-entre/bildstod/', requests: 7, page: 18, all: 68 },
  { path: '/ar/place/simhallen-entre/', requests: 6, page: 16, all: 37 },
  { path: '/sv/om/reglerna/', requests: 5, page: 6, all: 27 },
  { path: '/sv/begar-film/', requests: 13, page: 15, all: 74 },
  { path: '/sv/begar-film/lattlast/', requests: 15, page: 16, all: 104 },
  { path: '/sv/nar-svaret-drojer/', requests: 12, page: 8, all: 67 },
  { path: '/sv/program-och-licenser/', requests: 5, page: 14, all: 35 },
  { path: '/p/simhallen-entre/', requests: 7, page: 6, all: 28 },
  { path: '/sv/om-dina-uppgifter/', requests: 5, page: 6, all: 27 },
  { path: '/sv/uppfoljning/', requests: 6, page: 15, all: 38 },
  // What stands in the pages of others fetches no typefaces.
  { path: '/embed/sv/place/simhallen-entre/', requests: 3, page: 3, all: 8 },
  { path: '/embed/ar/kind/square/', requests: 3, page: 4, all: 8 },
  { path: '/embed/sv/map/', requests: 5, page: 18, all: 32 },
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
      typefaces: kibibytes(got.filter(({ type }) => type === 'font')),
    };
    expect(weighed.requests).toBeLessThanOrEqual(requests);
    expect(weighed.page).toBeLessThanOrEqual(most);
    expect(weighed.all).toBeLessThanOrEqual(all);
    expect(weighed.typefaces).toBeLessThanOrEqual(mostTypefaces);
  });
}
