import type { BrowserContext } from '@playwright/test';
import { readAccessPage } from '../access-page.ts';
import { runHtmlValidate } from '../engines/html-validate.ts';
import type { Engine, Finding, IsEnough } from '../finding.ts';
import { type BrowserEngine, browserEngines, lookAtPage } from '../look-at-page.ts';
import type { Mode } from '../modes.ts';
import { applyPageRules } from '../rules/rules.ts';
import { careless } from './careless-scripts.ts';
import { type Canary, canaryPage, type CanaryParts, canaryStyle } from './canary.ts';

/** Where the canaries stand; the browser is answered here, not by a server. */
const home = 'http://canaries.invalid/';

/** What the engines without a browser find on a canary. */
export async function readCanary(parts: CanaryParts): Promise<readonly Finding[]> {
  const markup = canaryPage(parts);
  const page = readAccessPage('page.html', markup);
  return [...(await runHtmlValidate('page.html', markup)), ...applyPageRules(page)];
}

/**
 * What the engines that need a browser find on a canary in a mode.
 * @param isEnough As for a page.
 */
export async function openCanary(
  context: BrowserContext,
  parts: CanaryParts,
  mode: Mode,
  engines: readonly BrowserEngine[],
  isEnough?: IsEnough,
): Promise<readonly Finding[]> {
  const page = await context.newPage();
  await page.route(`${home}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/page.css') return route.fulfill({ contentType: 'text/css', body: canaryStyle(parts) });
    const script = careless[path];
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (path === '/other.html') return route.fulfill({ contentType: 'text/html', body: canaryPage() });
    if (path === '/page.html') return route.fulfill({ contentType: 'text/html', body: canaryPage(parts) });
    return route.fulfill({ status: 404, body: '' });
  });
  try {
    await page.setViewportSize({ width: mode.width, height: 800 });
    return await lookAtPage(
      page,
      `${home}page.html`,
      engines.map((engine) => ({ engine, mode })),
      isEnough,
    );
  } finally {
    await page.close();
  }
}

/** The engines that find more on a canary than on the clean page, by name. */
export function enginesThatFind(
  findings: readonly Finding[],
  onCleanPage: readonly Finding[],
): readonly Engine[] {
  const key = ({ engine, rule }: Finding): string => `${engine} ${rule}`;
  const known = new Set(onCleanPage.map(key));
  return [
    ...new Set(findings.filter((finding) => !known.has(key(finding))).map(({ engine }) => engine)),
  ].sort();
}

/** The engines that a canary should be found by, and what came instead; undefined where all is as it should be. */
export function compareCanary(
  { foundBy }: Canary,
  found: readonly Engine[],
  looked: readonly Engine[],
): { readonly silent: readonly Engine[]; readonly unexpected: readonly Engine[] } | undefined {
  const silent = foundBy.filter((engine) => looked.includes(engine) && !found.includes(engine));
  const unexpected = found.filter((engine) => !foundBy.includes(engine));
  return silent.length + unexpected.length === 0 ? undefined : { silent, unexpected };
}

export const everyBrowserEngine = Object.keys(browserEngines) as BrowserEngine[];
