import type { Page } from '@playwright/test';
import type { Behaviour } from './behaviour.ts';
import { watchLeaving } from './leaving.ts';

/** Letters, digits and signs that scripts take for commands. The space bar scrolls, and arrows move in what has focus. */
const keys: readonly string[] = Array.from('abcdefghijklmnopqrstuvwxyz0123456789/?.,+-*#');

/** How long a page has to react to a key, milliseconds. */
const patience = 150;

/** What a key may change: what the page is about for whoever uses it, and what is seen of it. */
interface State {
  readonly place: string;
  readonly seen: string;
}

/**
 * No letter, digit or sign by itself is a command of the page (WCAG 2.2 2.1.4): who speaks to the computer, or whose
 * hand slips, would give one by every word. The keys are pressed while nothing has focus; whether a command can be turned
 * off or changed, people see. Where a key does something the page is opened anew.
 */
export const keysOfOneLetter: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = page.url();
  // All at once is quick, and on nearly every page nothing comes of it.
  if ((await whatKeysDo(page, keys)) === undefined) return [];
  await page.goto(address);
  // What changes by itself, such as a clock, would be laid at the door of every key.
  const isRestless = (await whatKeysDo(page, [])) !== undefined;
  const findKeys = async (pressed: readonly string[]): Promise<readonly string[]> => {
    const changed = await whatKeysDo(page, pressed);
    if (changed === undefined || (changed === 'seen' && isRestless)) return [];
    await page.goto(address);
    if (pressed.length === 1) return pressed;
    const half = pressed.length / 2;
    return [...(await findKeys(pressed.slice(0, half))), ...(await findKeys(pressed.slice(half)))];
  };
  return (await findKeys(keys)).map((key) => ({ where: '', found: key }));
};

/** What pressing some keys changes, the place before what is seen; undefined where nothing. */
async function whatKeysDo(page: Page, pressed: readonly string[]): Promise<keyof State | undefined> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const leaving = await watchLeaving(page);
  try {
    const before = await page.evaluate(lookAtState);
    for (const key of pressed) await page.keyboard.press(key);
    await page.waitForTimeout(patience);
    const after = await page.evaluate(lookAtState);
    if (leaving.take().length > 0 || before.place !== after.place) return 'place';
    return before.seen === after.seen ? undefined : 'seen';
  } finally {
    await leaving.end();
  }
}

/** Runs in the page. */
function lookAtState(): State {
  const all = [...document.querySelectorAll('*')];
  const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const roots = [document.documentElement, document.body].map(
    (element) => (element.cloneNode(false) as Element).outerHTML,
  );
  return {
    place: [location.href, all.indexOf(document.activeElement!), scrollY].join(' '),
    seen: [shown.length, ...roots, document.body.innerText].join(' '),
  };
}
