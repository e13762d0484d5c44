import type { Browser } from '@playwright/test';
import type { PlacedFinding } from './finding.ts';
import { type EngineRun, lookAtPage } from './look-at-page.ts';

/** A page to be opened once, and who looks at it meanwhile. */
export interface Look {
  readonly file: string;
  /** In the order in which they look, all at one width. */
  readonly runs: readonly EngineRun[];
}

/** The address of a page under that of the site, which ends in a slash. */
const addressOf = (site: string, file: string): string =>
  site + file.replace(/(?:^|(?<=\/))index\.html$/u, '');

/**
 * Opens pages and lets engines look at them, several at a time, each in a browser of its own: two pages of one browser
 * wait for each other.
 * @param site Address of the served folder, with a slash at the end.
 * @param told Called after each page.
 */
export async function openPages(
  launch: () => Promise<Browser>,
  site: string,
  looks: readonly Look[],
  atOnce: number,
  told: (done: number) => void = () => undefined,
): Promise<readonly PlacedFinding[]> {
  const findings: (readonly PlacedFinding[])[] = [];
  const waiting = [...looks.entries()];
  let done = 0;
  const work = async (): Promise<void> => {
    const browser = await launch();
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, { file, runs }] = next;
        const context = await browser.newContext({ viewport: { width: runs[0]!.mode.width, height: 800 } });
        const found = await lookAtPage(await context.newPage(), addressOf(site, file), runs);
        findings[index] = found.map((finding) => ({ ...finding, file }));
        await context.close();
        done += 1;
        told(done);
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings.flat();
}
