import { expect, test } from '@playwright/test';
import pa11y from 'pa11y';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';

/** The kinds of pages that differ most. `npm run check:access` looks at every template with more engines. */
const pages = [
  '/sv/',
  '/sv/plats/simhallen-entre/',
  '/sv/plats/simhallen-entre/lattlast/',
  '/en/place/stora-torget/symbols/',
  '/ar/place/simhallen-entre/',
  '/sv/begar-film/',
] as const;

for (const address of pages) {
  test(`pa11y finds nothing on ${address}`, async ({ baseURL }) => {
    const result = await pa11y(`${baseURL ?? ''}${address}`, {
      standard: 'WCAG2AAA',
      runners: ['htmlcs'],
      chromeLaunchConfig: { executablePath: await findChromium(), args: [...launchArguments] },
    });
    expect(result.documentTitle).not.toBe('');
    expect(result.issues.map(({ code, message, context }) => `${code}: ${message} ${context}`)).toEqual([]);
  });
}
