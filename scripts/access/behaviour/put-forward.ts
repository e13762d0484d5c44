import type { Page } from '@playwright/test';
import { type Leaving, watchLeaving } from './leaving.ts';

/** Runs in the page: lets what glides or is animated by a style have its last look at once: styles go by the real clock. */
function glideAtOnce(): void {
  const atOnce = new CSSStyleSheet();
  atOnce.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important }');
  document.adoptedStyleSheets.push(atOnce);
}

/**
 * Opens a page anew with a clock for its scripts that can be put forward, keeps it where it is meanwhile, and opens it once
 * more. The clock stays in the browser context of the page, and runs on by itself.
 * @param look What is done with the clock, `page.clock`. Its result is given.
 */
export async function putForward<Seen>(page: Page, look: (leaving: Leaving) => Promise<Seen>): Promise<Seen> {
  const address = page.url();
  await page.clock.install();
  await page.goto(address);
  await page.evaluate(glideAtOnce);
  const leaving = await watchLeaving(page);
  try {
    return await look(leaving);
  } finally {
    await leaving.end();
    // Others must not meet a page that has been kept waiting for hours.
    await page.goto(address);
  }
}
