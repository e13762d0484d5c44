import type { Page } from '@playwright/test';
import { drawAll } from './behaviour/draw-all.ts';
import { runAlfa } from './engines/alfa.ts';
import { runAxe } from './engines/axe.ts';
import { runBehaviours } from './engines/behaviour.ts';
import { runHtmlcs } from './engines/htmlcs.ts';
import type { Engine, Finding, IsEnough, PlacedFinding } from './finding.ts';
import type { Mode } from './modes.ts';

/** How an engine looks at an open page. It need not ask whether it is enough. */
type EngineLook = (page: Page, isEnough?: IsEnough) => Promise<readonly Finding[]>;

/** The engines that look at an open page. Behaviours come last: they press keys and change the window. */
export const browserEngines = {
  axe: runAxe,
  alfa: runAlfa,
  htmlcs: runHtmlcs,
  behaviour: runBehaviours,
} as const satisfies Partial<Record<Engine, EngineLook>>;
export type BrowserEngine = keyof typeof browserEngines;

/** Opens what the content unfolds and draws what waits, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
  await page.evaluate(drawAll);
}

/** How a page is coloured in a mode. */
const colouring = ({ colorScheme, forcedColors }: Mode): Pick<Mode, 'colorScheme' | 'forcedColors'> => ({
  colorScheme,
  forcedColors,
});

/** The longest that a page may take to open, milliseconds: a look of an hour must not end because a machine was busy. */
const openingAtMost = 300_000;

/** The longest that a page may be looked at, milliseconds: one that a script keeps from answering would be waited for without end. */
const lookingAtMost = 900_000;

/** An engine that looks at a page in a mode. */
export interface EngineRun {
  readonly engine: BrowserEngine;
  readonly mode: Mode;
}

/** A finding and the name of the mode in which it was made. */
export type ModeFinding = Finding & Pick<PlacedFinding, 'mode'>;

/**
 * Lets engines look at the page of an address, one after the other. The page is opened once.
 * @param runs All at one width; the caller has given the window that width.
 * @param isEnough Asked in the middle of what takes long.
 * @throws what an engine throws, and an error where the page does not answer for a quarter of an hour.
 */
export async function lookAtPage(
  page: Page,
  address: string,
  runs: readonly EngineRun[],
  isEnough?: IsEnough,
): Promise<readonly ModeFinding[]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The page ${address} did not answer.`));
  }, lookingAtMost);
  try {
    return await Promise.race([look(page, address, runs, isEnough), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function look(
  page: Page,
  address: string,
  runs: readonly EngineRun[],
  isEnough?: IsEnough,
): Promise<readonly ModeFinding[]> {
  const findings: ModeFinding[] = [];
  await page.emulateMedia(colouring(runs[0]!.mode));
  await page.goto(address, { timeout: openingAtMost });
  await page.evaluate(() => document.fonts.ready);
  await unfold(page);
  for (const { engine, mode } of runs) {
    await page.emulateMedia(colouring(mode));
    const lookBy: EngineLook = browserEngines[engine];
    const found = await lookBy(page, isEnough);
    findings.push(...found.map((finding) => ({ ...finding, mode: mode.name })));
  }
  return findings;
}
