import type { Page } from '@playwright/test';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Finding } from '../finding.ts';

/**
 * What Siteimprove Alfa finds on an open page, and what it could not decide. All packages of Alfa must be of one
 * version: with two copies of its document it finds nothing and says nothing. The canaries would notice.
 */
export async function runAlfa(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(leaveOutContainers);
  const shown = await Playwright.toPage(await page.evaluateHandle(() => document));
  const findings: Finding[] = [];
  for (const outcome of await Audit.of(shown, rules).evaluate()) {
    if (!Outcome.isFailed(outcome) && !Outcome.isCantTell(outcome)) continue;
    findings.push({
      engine: 'alfa',
      rule: outcome.rule.uri.slice(outcome.rule.uri.lastIndexOf('/') + 1),
      where: describe(outcome.target).replace(/\s+/gu, ' ').slice(0, 160),
      found: outcome.outcome,
    });
  }
  return findings;
}

/** What Alfa judges: an element, a text, or several. */
interface Target {
  readonly type?: string;
  readonly parent?: () => Iterable<Target>;
  readonly toString: () => string;
}

/** A target as Alfa writes it: an element by its markup, a text by that of the element it stands in. */
function describe(target: Target | undefined): string {
  if (target?.type !== 'text' || target.parent === undefined) return target?.toString() ?? '';
  const [parent = target] = target.parent();
  return parent.toString();
}

/**
 * Runs in the page: takes `@container` out of the style sheets. Alfa 0.112 does not know it and loses the styles of
 * the whole page where it stands, so that text would be measured without its colours and lines.
 */
function leaveOutContainers(): void {
  const clear = (rules: CSSGroupingRule | CSSStyleSheet): void => {
    for (let index = rules.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = rules.cssRules[index];
      if (rule instanceof CSSContainerRule) rules.deleteRule(index);
      else if (rule instanceof CSSGroupingRule) clear(rule);
    }
  };
  for (const sheet of document.styleSheets) clear(sheet);
}
