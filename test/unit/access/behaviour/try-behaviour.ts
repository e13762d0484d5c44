import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import type { Behaviour } from '../../../../scripts/access/behaviour/behaviour.ts';
import { findChromium, launchArguments } from '../../../../scripts/chromium.ts';

/** Opens a browser for the tests of a file, and gives what tells what a behaviour finds on a page with a style. */
export function tryInBrowser(behave: Behaviour): (style: string, body: string) => Promise<readonly string[]> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
  });
  afterAll(() => browser.close());
  return async (style, body) => {
    const page = await browser.newPage();
    try {
      const markup = `<!DOCTYPE html><html lang="en"><style>${style}</style><body>${body}</body></html>`;
      // With an address of its own a page can be opened anew and can lead to others.
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }),
      );
      await page.goto('http://page.invalid/');
      return (await behave(page)).map(({ found }) => found);
    } finally {
      await page.close();
    }
  };
}
