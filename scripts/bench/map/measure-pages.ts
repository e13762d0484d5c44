import type { Browser, Page } from '@playwright/test';
import { pageUrl } from '../../../site/i18n/urls.ts';
import {
  fetchedBytes,
  framesWhileDragging,
  heapBytes,
  spreadOf,
  type FrameTimes,
} from './browser-figures.ts';
import { measuredLocale } from './portal-page.ts';

/** What a way of showing places came to, in milliseconds since the page was asked for, and bytes over the wire. */
export interface MapFigures {
  readonly listBytes: number;
  readonly listMs: number;
  /** Until a map is seen. */
  readonly seenBytes: number;
  readonly seenMs: number;
  /** Until the map that can be moved is drawn, from when it was asked for. */
  readonly drawnMs: number;
  readonly drawnBytes: number;
  readonly heap: number;
  readonly frames: FrameTimes;
}

const viewport = { width: 1024, height: 768 };
const patience = 120_000;

async function inPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Measures the portal: its list, the drawn map of its start page, and the live map that takes its place. */
export async function measurePortal(browser: Browser, address: string): Promise<MapFigures> {
  const list = await inPage(browser, async (page) => {
    await page.goto(`${address}${pageUrl({ page: 'places' }, measuredLocale)}`, { waitUntil: 'load' });
    return page.evaluate(() => {
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      // The list stands in the page itself: when that has been read, its links can be followed.
      return { bytes: loaded!.encodedBodySize, ms: loaded!.domInteractive };
    });
  });
  return inPage(browser, async (page) => {
    await page.goto(`${address}${pageUrl({ page: 'start' }, measuredLocale)}`, { waitUntil: 'load' });
    const seen = await page.evaluate(async () => {
      const [paint] = await new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((entries) => {
          resolve(entries.getEntriesByName('first-contentful-paint'));
        }).observe({ type: 'paint', buffered: true });
      });
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const styles = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.css'))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      return { ms: paint!.startTime, bytes: loaded!.encodedBodySize + styles };
    });
    const before = await fetchedBytes(page);
    const button = page.locator('insyn-map .map-button--open');
    await button.scrollIntoViewIfNeeded();
    const drawnMs = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const map = document.querySelector<HTMLElement>('insyn-map')!;
          const started = performance.now();
          new MutationObserver(() => {
            if (map.dataset['state'] === 'live') resolve(performance.now() - started);
            else if (map.dataset['state'] === 'picture') reject(new Error(map.textContent));
          }).observe(map, { attributeFilter: ['data-state'] });
          map.querySelector<HTMLElement>('.map-button--open')!.click();
        }),
    );
    const drawnBytes = (await fetchedBytes(page)) - before;
    const heap = await heapBytes(page);
    const frames: number[] = await framesWhileDragging(page, '.live-map__viewport');
    return {
      listBytes: list.bytes,
      listMs: list.ms,
      seenBytes: seen.bytes,
      seenMs: seen.ms,
      drawnMs,
      drawnBytes,
      heap,
      frames: spreadOf(frames),
    };
  });
}

/** Measures the page of Leaflet. */
export async function measureLeaflet(browser: Browser, address: string): Promise<MapFigures> {
  return inPage(browser, async (page) => {
    await page.goto(`${address}/leaflet/`, { waitUntil: 'load' });
    const marks = await page.evaluate(
      () =>
        new Promise<Record<string, number>>((resolve) => {
          const look = (): void => {
            const all = performance.getEntriesByType('mark');
            if (all.some(({ name }) => name === 'drawn'))
              resolve(Object.fromEntries(all.map(({ name, startTime }) => [name, startTime])));
            else setTimeout(look, 20);
          };
          look();
        }),
    );
    const bytes = await fetchedBytes(page);
    const asked = await page.evaluate(() => {
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { ms: loaded!.responseEnd, bytes: loaded!.encodedBodySize };
    });
    const heap = await heapBytes(page);
    const frames = await framesWhileDragging(page, '#map');
    return {
      listBytes: bytes,
      listMs: marks['list']!,
      seenBytes: bytes,
      seenMs: marks['drawn']!,
      drawnMs: marks['drawn']! - asked.ms,
      drawnBytes: bytes - asked.bytes,
      heap,
      frames: spreadOf(frames),
    };
  });
}
