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

/** What can differ between light and dark: the colours. All else was looked at in light. */
const rulesOfColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const template of templates)
  test(`axe finds nothing on ${template} in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(template);
    const light = await new AxeBuilder({ page }).options({ rules: stricter }).analyze();
    expect(light.passes.length).toBeGreaterThan(10);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(rulesOfColour).analyze();
    expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
    const found = [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
    expect(found).toEqual([]);
  });
