import type { Behaviour } from './behaviour.ts';
import { movingPictures } from './moving-pictures.ts';

/** The longest that something may move by itself, in seconds: after that there must be a way to stop it. */
const longest = 5;

/** How long the page is watched for what scripts move or write anew, in seconds: a little more than a tick of a clock. */
const watch = 1.1;

/**
 * What moves, blinks or is written anew by itself comes to rest within five seconds, also for those who have not asked
 * for less motion (WCAG 2.2 2.2.2). Whether there is something to stop it with, people see.
 */
export const lastingMotion: Behaviour = async (page) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = [
    ...(await page.evaluate(whatIsAnimated, longest)),
    ...(await movingPictures(page, longest)),
    ...(await page.evaluate(whatScriptsMove, { longest, watch })),
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

/** Runs in the page: what has another place or other words at two moments, and still has so after the longest time. */
async function whatScriptsMove({
  longest: most,
  watch: between,
}: {
  readonly longest: number;
  readonly watch: number;
}): Promise<{ where: string; found: string }[]> {
  const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time * 1000));
  const stateOf = (element: Element): string => {
    const { left, top, width } = element.getBoundingClientRect();
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return [left, top, width, ...own.map((node) => node.nodeValue)].join(' ');
  };
  const whatChanges = async (): Promise<Element[]> => {
    const elements = [...document.querySelectorAll('body, body *')];
    const before = elements.map(stateOf);
    await pause(between);
    return elements.filter((element, index) => stateOf(element) !== before[index]);
  };
  if ((await whatChanges()).length === 0) return [];
  await pause(most - between);
  return (await whatChanges()).slice(0, 1).map((element) => ({
    where: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
    found: 'script',
  }));
}
