import { checkLinks } from '../publish/check-links.ts';
import { scanPages } from '../publish/scan-pages.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import type { PlacedFinding } from './finding.ts';
import { openPages } from './open-pages.ts';
import { type LookOptions, planLooks } from './plan-looks.ts';
import { readPagesInThreads } from './read-pages.ts';
import { mutualVersions } from './site-rules/mutual-versions.ts';
import { sameNameSameFunction } from './site-rules/same-name-same-function.ts';
import { sameOrder } from './site-rules/same-order.ts';
import { uniqueTitles } from './site-rules/unique-titles.ts';

/** How a site is looked at. */
export interface SiteOptions extends LookOptions {
  /** How many threads and pages at once. */
  readonly atOnce: number;
  /** Path under which the site stands, with slashes. */
  readonly base: string;
  readonly told: (done: number, of: number) => void;
}

/** What came of a site. */
export interface SiteResult {
  /** Pages read without a browser. */
  readonly read: number;
  /** Different pages opened in a browser, and how often an engine looked at one in a mode. */
  readonly opened: number;
  readonly looks: number;
  readonly modes: readonly string[];
  readonly findings: readonly PlacedFinding[];
}

/** Reads every page of a built folder and opens the chosen ones. */
export async function checkSite(folder: string, options: SiteOptions): Promise<SiteResult> {
  const { base, atOnce } = options;
  const scans = await scanPages(folder);
  const files = scans.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  const { findings, facts } = await readPagesInThreads(folder, files, atOnce);
  const links = await checkLinks(folder, { base, scans });
  // What only leads on to another page cannot be looked at in peace.
  const leadsOn = new Set(facts.filter(({ isRedirect }) => isRedirect).map(({ file }) => file));
  const stays = scans.filter(({ file }) => !leadsOn.has(file));
  const looks = planLooks(stays, options);
  const served = await serveFolder(folder, { port: 0, base });
  try {
    const opened = await openPages(served.address, looks, atOnce, (done) => {
      options.told(done, looks.length);
    });
    return {
      read: files.length,
      opened: new Set(looks.map(({ file }) => file)).size,
      looks: looks.reduce((sum, { runs }) => sum + runs.length, 0),
      modes: [...new Set(looks.flatMap(({ runs }) => runs.map(({ mode }) => mode.name)))],
      findings: [
        ...findings,
        ...uniqueTitles(facts),
        ...mutualVersions(facts, { base }),
        ...sameOrder(facts),
        ...sameNameSameFunction(facts, { base }),
        ...links.map(({ file, kind, target }) => ({
          engine: 'rules' as const,
          rule: 'links',
          file,
          mode: 'markup',
          where: kind,
          found: target,
        })),
        ...opened,
      ],
    };
  } finally {
    await served.close();
  }
}
