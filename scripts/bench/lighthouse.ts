import { chromium } from '@playwright/test';
import { pageOfEachTemplate } from '../access/choose-pages.ts';
import { findChromium, launchArguments } from '../chromium.ts';
import { scanPages } from '../publish/scan-pages.ts';
import { freePort } from '../serve/free-port.ts';
import { startNginx } from '../serve/start-nginx.ts';
import { figure, type Aim, type Bench, type BenchOptions, type BenchReport, type Figure } from './bench.ts';
import { addressOf } from './generators/write-page-data.ts';
import { categories, lookOnce, type Category, type Judged } from './lighthouse/look-once.ts';
import { median } from './statistics.ts';

/**
 * What Lighthouse says of a page of each template of the published folder, on its telephone, behind nginx with the
 * settings that the build wrote for it and with HTTPS and HTTP/2, as a public site is served.
 */
export const lighthouseBench: Bench = {
  name: 'lighthouse',
  sizes: [],
  run: (options) => judgeFolder(process.env['INSYN_PUBLISHED'] ?? 'dist', options),
};

async function judgeFolder(
  folder: string,
  { pages: asked, rounds, onStep }: BenchOptions,
): Promise<BenchReport> {
  const pages = asked.length > 0 ? asked : pageOfEachTemplate(await scanPages(folder)).map(addressOf);
  const nginx = await startNginx(folder, { isSecure: true });
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...launchArguments, '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
  });
  const judged = new Map<string, Judged[]>(pages.map((page) => [page, []]));
  try {
    for (let round = 1; round <= rounds; round++)
      for (const page of pages) {
        onStep(`${page} (${round}/${rounds})`);
        judged.get(page)!.push(await lookOnce(nginx.address + page, port));
      }
  } finally {
    await browser.close();
    await nginx.stop();
  }
  return reportOf(judged);
}

/**
 * The audit that a page fails which asks search engines to leave it alone: it cannot be found well, and should not. Its
 * other scores count as those of any page.
 */
const askedAway = 'is-crawlable';

type Looks = readonly Judged[];

const isHidden = ([look]: Looks): boolean => look!.shortfalls.includes(askedAway);

function reportOf(judged: ReadonlyMap<string, Looks>): BenchReport {
  const middle = (looks: Looks, value: (look: Judged) => number): number => median(looks.map(value));
  const scoreOf = (looks: Looks, category: Category): number =>
    middle(looks, ({ scores }) => scores[category]);
  const rows = [...judged].map(([page, looks]): Figure[] => [
    page,
    ...categories.map((category) => figure(scoreOf(looks, category))),
    figure(middle(looks, ({ largestPaint }) => largestPaint)),
    figure(middle(looks, ({ blocked }) => blocked)),
    figure(
      middle(looks, ({ moved }) => moved),
      3,
    ),
    figure(middle(looks, ({ kilobytes }) => kilobytes)),
    figure(middle(looks, ({ requests }) => requests)),
    [...new Set(looks.flatMap(({ shortfalls }) => shortfalls))].join(' ') || '–',
  ]);
  const aims = categories.map((category): Aim => ({
    name: 'lighthouse',
    variables: { category },
    value: [...judged.values()]
      .filter((looks) => category !== 'seo' || !isHidden(looks))
      .filter((looks) => scoreOf(looks, category) < 100).length,
    most: 0,
  }));
  const pages = [...judged].flatMap(([page, looks]) => (isHidden(looks) ? [page] : [])).join(', ');
  return {
    columns: [
      'page',
      ...categories,
      'largest-paint',
      'blocked',
      'moved',
      'fetched',
      'requests',
      'shortfalls',
    ],
    rows,
    aims,
    notes: pages === '' ? [] : [{ name: 'pages-hidden', variables: { pages } }],
  };
}
