import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

/** Rules of axe that are off unless asked for and that a page of ours must keep too (WCAG 2.2 AA and AAA). */
const stricter = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
  'meta-refresh-no-exceptions': { enabled: true },
  'landmark-complementary-is-top-level': { enabled: false },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const template of templates) {
    test(`axe finds nothing on ${template} in ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        colorScheme,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(template);
      const { violations, passes } = await new AxeBuilder({ page }).options({ rules: stricter }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
