import type { Browser } from '@playwright/test';
import type { PlacedFinding } from './finding.ts';
import { type BrowserEngine, lookAtPage } from './look-at-page.ts';
import type { Mode } from './modes.ts';

/** A page to be opened, how, and who looks at it. */
export interface Look {
  readonly file: string;
  readonly mode: Mode;
  readonly engines: readonly BrowserEngine[];
}

/** The address of a page under that of the site, which ends in a slash. */
const addressOf = (site: string, file: string): string =>
  site + file.replace(/(?:^|(?<=\/))index\.html$/u, '');

/**
 * Opens pages in a browser and lets engines look at them, several at a time.
 * @param site Address of the served folder, with a slash at the end.
 * @param told Called after each page.
 */
export async function openPages(
  browser: Browser,
  site: string,
  looks: readonly Look[],
  atOnce: number,
  told: (done: number) => void = () => undefined,
): Promise<readonly PlacedFinding[]> {
  const findings: (readonly PlacedFinding[])[] = [];
  const waiting = [...looks.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { file, mode, engines }] = next;
      const context = await browser.newContext({
        colorScheme: mode.colorScheme,
        forcedColors: mode.forcedColors,
        viewport: { width: mode.width, height: 800 },
      });
      const found = await lookAtPage(await context.newPage(), addressOf(site, file), engines);
      findings[index] = found.map((finding) => ({ ...finding, file, mode: mode.name }));
      await context.close();
      done += 1;
      told(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings.flat();
}
