import type { PageScan } from '../publish/scan-page.ts';
import { drawSample, pageOfEachSkeleton, pageOfEachTemplate } from './choose-pages.ts';
import { modes, shortModes } from './modes.ts';
import type { Look } from './open-pages.ts';

/** The share of all pages that is drawn by lot besides those chosen for their skeleton. */
const share = 0.05;

/**
 * What is opened in the browser.
 * Short: a page of each template; every engine in the first mode, axe in the second.
 * Long: a page of each skeleton and those drawn by lot, axe and Alfa in every mode; the pages of the templates also by
 * HTML_CodeSniffer and in their behaviour.
 */
export function planLooks(scans: readonly PageScan[], isLong: boolean, seed: number): readonly Look[] {
  const templates = pageOfEachTemplate(scans);
  const [first, second] = shortModes as readonly [Look['mode'], Look['mode']];
  if (!isLong)
    return [
      ...templates.map((file) => ({
        file,
        mode: first,
        engines: ['axe', 'alfa', 'htmlcs', 'behaviour'] as const,
      })),
      ...templates.map((file) => ({ file, mode: second, engines: ['axe'] as const })),
    ];
  const skeletons = pageOfEachSkeleton(scans);
  const pages = scans.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  const files = [...new Set([...templates, ...skeletons, ...drawSample(pages, share, seed)])].sort();
  return [
    ...modes.flatMap((mode) => files.map((file) => ({ file, mode, engines: ['axe', 'alfa'] as const }))),
    ...[first, second].flatMap((mode) =>
      templates.map((file) => ({ file, mode, engines: ['htmlcs', 'behaviour'] as const })),
    ),
  ];
}
