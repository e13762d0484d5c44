import type { Page } from '@playwright/test';
import { runAlfa } from './engines/alfa.ts';
import { runAxe } from './engines/axe.ts';
import { runBehaviours } from './engines/behaviour.ts';
import { runHtmlcs } from './engines/htmlcs.ts';
import type { Engine, Finding } from './finding.ts';

/** The engines that look at an open page. Behaviours come last: they press keys and change the window. */
export const browserEngines = {
  axe: runAxe,
  alfa: runAlfa,
  htmlcs: runHtmlcs,
  behaviour: runBehaviours,
} as const satisfies Partial<Record<Engine, (page: Page) => Promise<readonly Finding[]>>>;
export type BrowserEngine = keyof typeof browserEngines;

/** Opens what the content unfolds, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

/** Lets engines look at the page of an address, one after the other. */
export async function lookAtPage(
  page: Page,
  address: string,
  engines: readonly BrowserEngine[],
): Promise<readonly Finding[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await unfold(page);
  const findings: Finding[] = [];
  for (const engine of engines) findings.push(...(await browserEngines[engine](page)));
  return findings;
}
