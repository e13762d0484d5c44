import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Finding } from '../finding.ts';

/** The part of pa11y's runner that is used here; the package brings no types. */
interface Runner {
  readonly scripts: readonly string[];
  readonly run: (options: { readonly standard: string; readonly rules: readonly string[] }) => Promise<
    readonly {
      readonly code: string;
      readonly message: string;
      readonly type: string;
      readonly element: Element;
    }[]
  >;
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly where: string;
}

const runner = createRequire(import.meta.url)('pa11y/lib/runners/htmlcs.js') as Runner;

/**
 * What HTML_CodeSniffer finds on an open page by WCAG2AAA, through pa11y's runner. It is run in the page that the
 * other engines look at; pa11y by itself would start a browser for every page.
 */
export async function runHtmlcs(page: Page): Promise<readonly Finding[]> {
  for (const script of runner.scripts) await page.evaluate(await readFile(script, 'utf8'));
  const issues = await page.evaluate<readonly Issue[]>(
    `(async () => (await (${runner.run.toString()})({ standard: 'WCAG2AAA', rules: [] }))
      .filter(({ type }) => type === 'error')
      .map(({ code, message, element }) => ({ code, message, where: element.outerHTML?.slice(0, 160) ?? '' })))()`,
  );
  return issues.map(({ code, message, where }) => ({ engine: 'htmlcs', rule: code, where, found: message }));
}
