import type { PageScan } from '../publish/scan-page.ts';
import { drawSample, pageOfEachSkeleton, pageOfEachTemplate } from './choose-pages.ts';
import { modesByWidth, shortModes } from './modes.ts';
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
  const [first, second] = shortModes;
  if (!isLong)
    return [
      ...templates.map((file) => ({
        file,
        modes: [first],
        engines: ['axe', 'alfa', 'htmlcs', 'behaviour'] as const,
      })),
      ...templates.map((file) => ({ file, modes: [second], engines: ['axe'] as const })),
    ];
  const skeletons = pageOfEachSkeleton(scans);
  const pages = scans.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  const files = [...new Set([...templates, ...skeletons, ...drawSample(pages, share, seed)])].sort();
  return [
    ...modesByWidth.flatMap((modes) =>
      files.map((file) => ({ file, modes, engines: ['axe', 'alfa'] as const })),
    ),
    ...shortModes.flatMap((mode) =>
      templates.map((file) => ({ file, modes: [mode], engines: ['htmlcs', 'behaviour'] as const })),
    ),
  ];
}
