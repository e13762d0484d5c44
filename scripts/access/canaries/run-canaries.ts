import type { Browser } from '@playwright/test';
import { type Engine, engines, type Finding, type IsEnough } from '../finding.ts';
import type { BrowserEngine } from '../look-at-page.ts';
import type { Mode } from '../modes.ts';
import { canaries } from './canaries.ts';
import { type CanaryParts, modeOf, type Canary } from './canary.ts';
import {
  compareCanary,
  enginesThatFind,
  everyBrowserEngine,
  openCanary,
  readCanary,
} from './look-at-canaries.ts';

/** What came of all canaries. */
export interface CanaryResult {
  readonly pages: number;
  /** How many canaries each engine found. */
  readonly foundBy: Readonly<Record<Engine, number>>;
  /** What is not as the table of canaries says. */
  readonly faults: readonly {
    readonly id: string;
    readonly silent: readonly Engine[];
    readonly unexpected: readonly Engine[];
  }[];
}

/**
 * Lets every engine look at every canary, some at a time.
 * @param onlyExpected Lets the engines of the browser look only at the canaries that they should find: enough to
 * notice one that has gone silent, and quicker.
 */
export async function runCanaries(
  browser: Browser,
  atOnce: number,
  onlyExpected: boolean,
): Promise<CanaryResult> {
  const enginesFor = (foundBy: Canary['foundBy']): readonly BrowserEngine[] =>
    everyBrowserEngine.filter((engine) => !onlyExpected || foundBy.includes(engine));
  const look = async (
    parts: CanaryParts,
    mode: Mode,
    looking: readonly BrowserEngine[],
    isEnough?: IsEnough,
  ) => {
    const read = await readCanary(parts);
    if (looking.length === 0) return read;
    const context = await browser.newContext();
    try {
      return [...read, ...(await openCanary(context, parts, mode, looking, isEnough))];
    } finally {
      await context.close();
    }
  };
  const clean = new Map<string, readonly Finding[]>();
  for (const [name, own] of Map.groupBy(canaries, (canary) => modeOf(canary).name)) {
    const looking =
      own[0]!.mode === undefined ? everyBrowserEngine : enginesFor(own.flatMap(({ foundBy }) => foundBy));
    clean.set(name, await look({}, modeOf(own[0]!), looking));
  }
  const onClean = [...clean.values()].flat();
  const found = Object.fromEntries(engines.map((engine) => [engine, 0])) as Record<Engine, number>;
  // The clean page must be clean, or a canary could hide behind it.
  const faults: CanaryResult['faults'][number][] =
    onClean.length === 0 ? [] : [{ id: '-', silent: [], unexpected: enginesThatFind(onClean, []) }];
  const waiting = [...canaries];
  const work = async (): Promise<void> => {
    for (let canary = waiting.shift(); canary !== undefined; canary = waiting.shift()) {
      const looking = enginesFor(canary.foundBy);
      const mode = modeOf(canary);
      const onCleanPage = clean.get(mode.name)!;
      // Once a behaviour has found something, all the others can add nothing to what their engine has found.
      const isFound: IsEnough = (findings) => enginesThatFind(findings, onCleanPage).length > 0;
      const by = enginesThatFind(await look(canary, mode, looking, isFound), onCleanPage);
      for (const engine of by) found[engine] += 1;
      const fault = compareCanary(canary, by, ['html-validate', 'rules', ...looking]);
      if (fault !== undefined) faults.push({ id: canary.id, ...fault });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    pages: canaries.length,
    foundBy: found,
    faults: faults.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
