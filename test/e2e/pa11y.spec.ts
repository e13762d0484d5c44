import { expect, test } from '@playwright/test';
import pa11y from 'pa11y';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';
import { templates } from './pages.ts';

for (const template of templates) {
  test(`HTML CodeSniffer finds nothing on ${template}`, async ({ baseURL }) => {
    const result = await pa11y(`${baseURL ?? ''}${template}`, {
      standard: 'WCAG2AA',
      runners: ['htmlcs'],
      chromeLaunchConfig: { executablePath: await findChromium(), args: [...launchArguments] },
    });
    expect(result.documentTitle).not.toBe('');
    expect(result.issues.map(({ code, message, context }) => `${code}: ${message} ${context}`)).toEqual([]);
  });
}
