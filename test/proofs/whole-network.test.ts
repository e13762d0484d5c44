import { chromium, type Browser } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';
import { listFiles } from '../../scripts/publish/list-files.ts';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { buildPortal, temporaryFolder } from '../build/build-portal.ts';

let folder: string;
let browser: Browser;

/** One page at a time for each core of the smallest build machine. */
const atOnce = 2;

beforeAll(async () => {
  folder = await temporaryFolder();
  const { output } = await buildPortal('data/exempelkoping', `${folder}/site`);
  expect(output).toContain('published in');
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
}, 600_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

test('no page of the default portal asks anybody else for anything, and none asks in vain', async () => {
  const served = await serveFolder(`${folder}/site`, { port: 0 });
  const pages = (await listFiles(`${folder}/site`)).filter((file) => file.endsWith('.html'));
  const waiting = [...pages];
  const wrong: string[] = [];
  let [opened, requests] = [0, 0];
  const work = async (): Promise<void> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url)) requests += 1;
      if (!/^(data|blob):/.test(url) && !url.startsWith(served.address)) wrong.push(`${page.url()}: ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const answer = await page.goto(`${served.address}${next.replace(/(^|\/)index\.html$/, '$1')}`);
      expect([next, answer?.ok()]).toEqual([next, true]);
      await page.waitForLoadState('networkidle');
      opened += 1;
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await served.close();
  console.info(JSON.stringify({ opened, requests }));
  expect(wrong).toEqual([]);
  expect(opened).toBe(pages.length);
  expect(requests).toBeGreaterThan(pages.length);
}, 3_600_000);
