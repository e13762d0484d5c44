import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Behaviour } from './behaviour.ts';
import { putForward } from './put-forward.ts';

/** So many flashes in a second can bring on a seizure; three may be (WCAG 2.2 2.3.1). A flash is there and back. */
const most = 3;

/** How long a page is watched for what scripts let flash, in whole seconds, and how often it is looked at, in milliseconds. */
const watch = 2;
const step = 40;

/** What `countTurns` keeps in a page: how each element looked and how often that has changed. */
interface Turns {
  insynTurns: Map<Element, { readonly looks: string; readonly turns: number }> | undefined;
}

/**
 * Nothing flashes more than three times in a second, small or large, by a style or by a script (WCAG 2.2 2.3.1, 2.3.2).
 * Moving pictures and films people see. Opens the page anew.
 */
export const flashes: Behaviour = async (page) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const found = [...(await page.evaluate(whatStylesFlash, most)), ...(await whatScriptsFlash(page))];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return found;
};

/** Runs in the page: what has an animation that turns light and dark more than so many times in a second. */
function whatStylesFlash(limit: number): Found[] {
  const looks = /color|opacity|visibility|filter|fill|stroke|background|shadow/iu;
  // What has come to rest is told of no more: all begin anew.
  const still = new CSSStyleSheet();
  still.replaceSync('*, ::before, ::after { animation: none !important }');
  const sheets = [...document.adoptedStyleSheets];
  for (const sheet of [[...sheets, still], sheets]) {
    document.adoptedStyleSheets = sheet;
    document.getAnimations();
  }
  return document.getAnimations().flatMap(({ effect }) => {
    if (!(effect instanceof KeyframeEffect) || effect.target?.checkVisibility() !== true) return [];
    const { iterations = 1, duration, direction } = effect.getComputedTiming();
    const frames = effect.getKeyframes().filter((frame) => Object.keys(frame).some((key) => looks.test(key)));
    if (frames.length < 2 || Number(duration) === 0) return [];
    const ways = (frames.length - 1) / 2;
    // Played again from its beginning an animation jumps back, and that way counts too.
    const inRound = direction?.includes('alternate') === true ? ways : Math.max(1, Math.floor(ways));
    const inSecond = inRound * Math.min(iterations, 1000 / Number(duration));
    const where = `<${effect.target.localName} class="${effect.target.getAttribute('class') ?? ''}">`;
    return inSecond > limit ? [{ where: where + (effect.pseudoElement ?? ''), found: String(inSecond) }] : [];
  });
}

/** What scripts let look otherwise more often in a second than so many flashes do. */
const whatScriptsFlash = (page: Page): Promise<readonly Found[]> =>
  putForward(page, async () => {
    for (let second = 0; second < watch; second += 1) {
      for (let passed = 0; passed < 1000; passed += step) {
        await page.clock.runFor(step);
        await page.evaluate(countTurns);
      }
      const found = await page.evaluate(whatTurns, most * 2);
      if (found.length > 0) return found;
    }
    return [];
  });

/** Runs in the page: counts the elements that look otherwise than when this was asked the last time. */
function countTurns(): void {
  const kept = globalThis as unknown as Turns;
  const before = kept.insynTurns;
  kept.insynTurns = new Map(
    [...document.querySelectorAll('body, body *:not(svg *)')].map((element) => {
      const { opacity, visibility, display, backgroundColor, backgroundImage, color, filter } =
        getComputedStyle(element);
      const looks = [opacity, visibility, display, backgroundColor, backgroundImage, color, filter].join(' ');
      const last = before?.get(element) ?? { looks, turns: 0 };
      return [element, { looks, turns: last.turns + (last.looks === looks ? 0 : 1) }];
    }),
  );
}

/** Runs in the page: the first element that has looked otherwise more than so many times. The count begins anew. */
function whatTurns(limit: number): Found[] {
  const kept = globalThis as unknown as Turns;
  const turns = kept.insynTurns;
  kept.insynTurns = undefined;
  const flashing = [...(turns ?? [])].find(([, { turns: count }]) => count > limit)?.[0];
  return flashing === undefined
    ? []
    : [
        {
          where: `<${flashing.localName} class="${flashing.getAttribute('class') ?? ''}">`,
          found: 'script',
        },
      ];
}
