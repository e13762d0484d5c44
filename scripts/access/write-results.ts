import { writeFileSync } from 'node:fs';
import { countReviewed, openFindings } from './access-report.ts';
import type { CanaryResult } from './canaries/run-canaries.ts';
import type { SiteResult } from './check-site.ts';
import { engineVersions } from './engine-versions.ts';

/** Where the statement of accessibility reads what came of the latest run that was kept. */
export const resultsFile = new URL('../../content/accessibility/results.json', import.meta.url);

/** Keeps what came of a run, long or short, with the date that it is given: the same run gives the same bytes. */
export function writeResults(
  site: SiteResult,
  canaries: CanaryResult,
  { date, seed, isLong }: { readonly date: string; readonly seed: number; readonly isLong: boolean },
): void {
  const open = openFindings(site.findings);
  const results = {
    date,
    seed,
    isLong,
    tools: engineVersions(),
    pagesRead: site.read,
    pagesOpened: site.opened,
    looks: site.looks,
    modes: site.modes,
    canaries: { pages: canaries.pages, foundBy: canaries.foundBy, faults: canaries.faults.length },
    reviewed: Object.fromEntries(countReviewed(site.findings)),
    open: Object.fromEntries(
      [...Map.groupBy(open, ({ engine, rule }) => `${engine} ${rule}`)].map(([name, group]) => [
        name,
        group.length,
      ]),
    ),
  };
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}
