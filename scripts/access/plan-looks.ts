import { drawnShare } from '../../site/accessibility/tested.ts';
import type { PageScan } from '../publish/scan-page.ts';
import { drawSample, pageOfEachSkeleton, pageOfEachTemplate } from './choose-pages.ts';
import type { BrowserEngine } from './look-at-page.ts';
import { type Mode, modesByWidth, shortModes } from './modes.ts';
import type { Look } from './open-pages.ts';

/** So few pages are all opened: what is wrong with one may stand in its words or styles, where no template shows it. */
const few = 40;

/** The engines that look at a page of each template only: they take long, and judge how the template is made. */
const ofTemplates = ['htmlcs', 'behaviour'] as const;

/** How much is opened in the browser. */
export interface LookOptions {
  readonly isLong: boolean;
  /** Of the short run, no more templates than so many: those that hold the most parts. */
  readonly templates: number;
  readonly seed: number;
}

/**
 * What is opened in the browser.
 * Of few pages every one counts as a template.
 * Short: a page of each template; every engine in the first mode, axe in the second.
 * Long: a page of each skeleton and those drawn by lot, at both widths: axe in every colouring, Alfa in the first. Pages
 * of the templates by Alfa in every colouring too, and by HTML_CodeSniffer and in their behaviour in the short modes.
 */
export function planLooks(
  scans: readonly PageScan[],
  { isLong, templates: most, seed }: LookOptions,
): readonly Look[] {
  const pages = scans.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  const isFew = pages.length <= Math.min(few, most);
  const templates = isFew ? pages.toSorted() : pageOfEachTemplate(scans, isLong ? undefined : most);
  const look = (file: string, modes: readonly Mode[], engines: readonly BrowserEngine[]): Look => ({
    file,
    runs: engines.flatMap((engine) => modes.map((mode) => ({ engine, mode }))),
  });
  const [first, second] = shortModes;
  if (!isLong)
    return [
      ...templates.map((file) => look(file, [first], ['axe', 'alfa', ...ofTemplates])),
      ...templates.map((file) => look(file, [second], ['axe'])),
    ];
  const others = new Set([...pageOfEachSkeleton(scans), ...drawSample(pages, drawnShare, seed)]);
  for (const file of templates) others.delete(file);
  return [
    // Behaviours press keys and change the window: nobody else looks at the page afterwards.
    ...shortModes.flatMap((mode) => templates.map((file) => look(file, [mode], ofTemplates))),
    ...modesByWidth.flatMap((modes) => templates.map((file) => look(file, modes, ['axe', 'alfa']))),
    ...modesByWidth.flatMap((modes) =>
      [...others].sort().map((file): Look => ({
        file,
        runs: [...look(file, modes, ['axe']).runs, ...look(file, [modes[0]], ['alfa']).runs],
      })),
    ),
  ];
}
