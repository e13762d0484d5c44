import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { Finding } from '../finding.ts';

/** Every rule there is, also those that are off unless asked for: enhanced contrast, size of targets, rules on trial. */
const everyRule = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/** What axe-core finds on an open page, and what it could not decide. */
export async function runAxe(page: Page): Promise<readonly Finding[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // No page of ours has frames of others; without them no second page has to be opened for each run.
    .setLegacyMode()
    .options({
      rules: everyRule,
      // The style sheets are needed for the rule about turning the device; media files are not ours to wait for.
      preload: { assets: ['cssom'], timeout: 20_000 },
      resultTypes: ['violations', 'incomplete'],
    })
    .analyze();
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      engine: 'axe' as const,
      rule: id,
      where: node.target.flat().join(' '),
      found: [...node.any, ...node.all, ...node.none].map(({ message }) => message).join('; '),
    })),
  );
}
