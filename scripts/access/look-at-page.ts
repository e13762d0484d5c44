import type { Page } from '@playwright/test';
import { runAlfa } from './engines/alfa.ts';
import { runAxe } from './engines/axe.ts';
import { runBehaviours } from './engines/behaviour.ts';
import { runHtmlcs } from './engines/htmlcs.ts';
import type { Engine, Finding, PlacedFinding } from './finding.ts';
import type { Mode } from './modes.ts';

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

/** How a page is coloured in a mode. */
const colouring = ({ colorScheme, forcedColors }: Mode): Pick<Mode, 'colorScheme' | 'forcedColors'> => ({
  colorScheme,
  forcedColors,
});

/** A finding and the name of the mode in which it was made. */
export type ModeFinding = Finding & Pick<PlacedFinding, 'mode'>;

/**
 * Lets engines look at the page of an address, one after the other, each in every mode. The page is opened once.
 * @param modes Ways of colouring at one width; the caller has given the window that width.
 */
export async function lookAtPage(
  page: Page,
  address: string,
  engines: readonly BrowserEngine[],
  modes: readonly Mode[],
): Promise<readonly ModeFinding[]> {
  const findings: ModeFinding[] = [];
  await page.emulateMedia(colouring(modes[0]!));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await unfold(page);
  for (const engine of engines)
    for (const mode of modes) {
      await page.emulateMedia(colouring(mode));
      const found = await browserEngines[engine](page);
      findings.push(...found.map((finding) => ({ ...finding, mode: mode.name })));
    }
  return findings;
}
