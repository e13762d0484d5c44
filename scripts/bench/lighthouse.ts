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
 * settings that the build wrote for it.
 */
export const lighthouseBench: Bench = {
  name: 'lighthouse',
  sizes: [],
  run: (options) => judgeFolder(process.env['INSYN_PUBLISHED'] ?? 'dist', options),
};

async function judgeFolder(folder: string, { rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const pages = pageOfEachTemplate(await scanPages(folder));
  const nginx = await startNginx(folder);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...launchArguments, `--remote-debugging-port=${port}`],
  });
  const judged = new Map<string, Judged[]>(pages.map((page) => [page, []]));
  try {
    for (let round = 1; round <= rounds; round++)
      for (const page of pages) {
        onStep(`${page} (${round}/${rounds})`);
        judged.get(page)!.push(await lookOnce(nginx.address + addressOf(page), port));
      }
  } finally {
    await browser.close();
    await nginx.stop();
  }
  return reportOf(judged);
}

/** The audit that a page fails which asks search engines to leave it alone: it cannot be found well, and should not. */
const askedAway = 'is-crawlable';

function reportOf(judged: ReadonlyMap<string, readonly Judged[]>): BenchReport {
  const middle = (looks: readonly Judged[], category: Category): number =>
    median(looks.map(({ scores }) => scores[category]));
  const rows = [...judged].map(([page, looks]): Figure[] => [
    addressOf(page),
    ...categories.map((category) => figure(middle(looks, category))),
    figure(median(looks.map(({ largestPaint }) => largestPaint))),
    [...new Set(looks.flatMap(({ shortfalls }) => shortfalls))].join(' ') || '–',
  ]);
  const hidden = [...judged].filter(([, [look]]) => look!.shortfalls.includes(askedAway));
  const counted = [...judged].filter(([, [look]]) => !look!.shortfalls.includes(askedAway));
  const aims = categories.map((category): Aim => ({
    name: 'lighthouse',
    variables: { category },
    value: counted.filter(([, looks]) => middle(looks, category) < 100).length,
    most: 0,
  }));
  const pages = hidden.map(([page]) => addressOf(page)).join(', ');
  return {
    columns: ['page', ...categories, 'largest-paint', 'shortfalls'],
    rows,
    aims,
    notes: hidden.length === 0 ? [] : [{ name: 'pages-hidden', variables: { pages } }],
  };
}
