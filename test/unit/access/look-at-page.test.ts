import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { lookAtPage } from '../../../scripts/access/look-at-page.ts';
import { modesByWidth } from '../../../scripts/access/modes.ts';
import { findChromium, launchArguments } from '../../../scripts/chromium.ts';

/** A row far down that waits with less room than it takes, so that its words stand where the next row begins. */
const waiting = `<!doctype html><html lang="sv"><head><title>Rader</title>
<meta http-equiv="content-security-policy" content="style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'">
<style>.row { content-visibility: auto; contain-intrinsic-block-size: auto 10px; overflow-clip-margin: 60px }
.next { background: #000; color: #fff }</style></head>
<body><main><h1>Rader</h1><div style="height: 9000px"></div>
<div class="row"><p id="words">Ord på en rad<br>och på en till</p></div><p class="next">Nästa rad</p></main></body></html>`;

test('what waits to be drawn is looked at as it is drawn', { timeout: 60_000 }, async () => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(waiting);
  }).listen(0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...launchArguments],
  });
  onTestFinished(async () => {
    server.close();
    await browser.close();
  });
  const [mode] = modesByWidth[0]!;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { port } = server.address() as AddressInfo;
  const findings = await lookAtPage(page, `http://localhost:${port}/`, [{ engine: 'axe', mode }]);
  expect(findings).toEqual([]);
});
