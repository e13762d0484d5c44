import { type Browser, chromium } from '@playwright/test';
import { findChromium, launchArguments } from '../chromium.ts';
import { packError, type ThreadError } from '../threads/thread-error.ts';
import { type EngineRun, lookAtPage, type ModeFinding } from './look-at-page.ts';

/** A page as it is sent to the process that looks at it. */
export interface SentLook {
  readonly address: string;
  readonly runs: readonly EngineRun[];
}

/** What the process sends back for a page. */
export type SentSight = { readonly findings: readonly ModeFinding[] } | { readonly error: ThreadError };

let browser: Browser | undefined;

async function look({ address, runs }: SentLook): Promise<readonly ModeFinding[]> {
  browser ??= await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
  const context = await browser.newContext({ viewport: { width: runs[0]!.mode.width, height: 800 } });
  try {
    return await lookAtPage(await context.newPage(), address, runs);
  } finally {
    await context.close();
  }
}

async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await open?.close().catch(() => undefined);
}

/** A browser may give up in the middle of an hour: the page is looked at once more, in a new one. */
async function lookTwice(sent: SentLook): Promise<SentSight> {
  try {
    return { findings: await look(sent) };
  } catch {
    await closeBrowser();
    return look(sent).then(
      (findings) => ({ findings }),
      (error: unknown) => ({ error: packError(error) }),
    );
  }
}

process.on('message', (sent: SentLook) => {
  void lookTwice(sent).then((seen) => process.send!(seen));
});
process.on('disconnect', () => {
  void closeBrowser().then(() => process.exit());
});
