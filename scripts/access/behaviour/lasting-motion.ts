import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Behaviour } from './behaviour.ts';
import { movingCanvases } from './moving-canvases.ts';
import { movingPictures } from './moving-pictures.ts';
import { putForward } from './put-forward.ts';

/** The longest that something may move by itself, in seconds: after that there must be a way to stop it. */
const longest = 5;

/** How long a page is watched for what scripts move or write anew after that, in seconds: parts that take turns stay for some. */
const watch = 60;

/** How often it is looked at meanwhile, in seconds: no whole number, or what turns back and forth would look the same each time. */
const step = 4.73;

/** What `rememberState` keeps in a page. */
interface States {
  insynStates: ReadonlyMap<Element, string> | undefined;
}

/**
 * What moves, blinks or is written anew by itself comes to rest within five seconds, also for those who have not asked
 * for less motion (WCAG 2.2 2.2.2). Whether there is something to stop it with, people see. Opens the page anew.
 */
export const lastingMotion: Behaviour = async (page) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = [
    ...(await page.evaluate(whatIsAnimated, longest)),
    ...(await movingPictures(page, longest)),
    ...(await movingCanvases(page, longest)),
    ...(await whatScriptsMove(page)),
  ];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return moving;
};

/** Runs in the page: what styles, drawings and media move for longer than so many seconds. */
function whatIsAnimated(most: number): { where: string; found: string }[] {
  const describe = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const animated = document.getAnimations().flatMap((animation) => {
    const { effect, playState, timeline } = animation;
    // What moves with the scrolling is moved by the reader.
    if (!(effect instanceof KeyframeEffect) || !(timeline instanceof DocumentTimeline)) return [];
    const { target } = effect;
    const end = Number(effect.getComputedTiming().endTime) / 1000;
    const isLasting = end > most && playState !== 'paused' && target !== null && isSeen(target);
    return isLasting ? [{ where: describe(target), found: `animation ${end} s` }] : [];
  });
  const seconds = (text: string | null): number =>
    text === 'indefinite' ? Infinity : Number.parseFloat(text ?? '1');
  const drawn = [...document.querySelectorAll('svg :is(animate, animateTransform, animateMotion)')].filter(
    (element) => seconds(element.getAttribute('dur')) * seconds(element.getAttribute('repeatCount')) > most,
  );
  const media = document.querySelectorAll('marquee, blink, video[autoplay]');
  return [
    ...animated,
    ...[...drawn, ...media].map((element) => ({ where: describe(element), found: element.localName })),
  ];
}

/**
 * What has other words, another place or other looks more than once after the longest time. Once is what a page may do
 * that has waited, such as to take a message away.
 */
async function whatScriptsMove(page: Page): Promise<readonly Found[]> {
  const times = new Map<string, number>();
  await putForward(page, async () => {
    await page.clock.runFor(longest * 1000);
    for (let passed = 0; passed <= watch; passed += step) {
      for (const where of await page.evaluate(whatHasChanged)) times.set(where, (times.get(where) ?? 0) + 1);
      await page.clock.runFor(step * 1000);
    }
  });
  const moving = [...times].find(([, count]) => count > 1);
  return moving === undefined ? [] : [{ where: moving[0], found: 'script' }];
}

/** Runs in the page: the elements that are not as they were when this was asked the last time; at first none. */
function whatHasChanged(): string[] {
  const kept = globalThis as unknown as States;
  const stateOf = (element: Element): string => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const { opacity, visibility, backgroundImage, backgroundColor, color } = getComputedStyle(element);
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return [
      left,
      top,
      width,
      height,
      opacity,
      visibility,
      backgroundImage,
      backgroundColor,
      color,
      ...own.map((node) => node.nodeValue),
    ].join(' ');
  };
  const before = kept.insynStates;
  const seen = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
  kept.insynStates = new Map(seen.map((element) => [element, stateOf(element)]));
  if (before === undefined) return [];
  const changed = seen.filter((element) => kept.insynStates!.get(element) !== before.get(element));
  return [
    ...new Set(
      changed.map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`),
    ),
  ];
}
