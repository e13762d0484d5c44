import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, launchArguments } from '../chromium.ts';

/** Prints pages to tagged PDF with one browser. */
export interface Printer {
  /** A whole HTML page, at the size that its `@page` states. */
  readonly print: (html: string) => Promise<Buffer>;
  /** The page at an address. */
  readonly printAddress: (address: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Starts the browser that prints; close it when done. */
export async function startPrinter(): Promise<Printer> {
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...launchArguments],
  });
  const page: Page = await browser.newPage({ javaScriptEnabled: false });
  const toPdf = (): Promise<Buffer> =>
    page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true, outline: true });
  return {
    print: async (html) => {
      await page.setContent(html, { waitUntil: 'load' });
      return toPdf();
    },
    printAddress: async (address) => {
      const answer = await page.goto(address, { waitUntil: 'load' });
      if (answer?.ok() !== true) throw new Error(`${address}: ${String(answer?.status())}`);
      return toPdf();
    },
    close: () => browser.close(),
  };
}
