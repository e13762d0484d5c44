import type { Behaviour } from './behaviour.ts';
import { putForward } from './put-forward.ts';

/** The longest limit that counts, in hours: whoever has more has time enough (WCAG 2.2 2.2.1). */
const longest = 20;

/** How long a page is let run as usual before that, in minutes: many count down second by second. */
const counted = 21;

/** How long the browser has to ask for another page, milliseconds. */
const patience = 100;

/**
 * A page lets people take the time that they need: it leads nowhere, loads nothing anew and takes no field or button away
 * by itself, whatever time passes (WCAG 2.2 2.2.1, 2.2.4, 3.2.5). Whether somebody is asked first, people see. Opens the
 * page anew.
 */
export const timeLimits: Behaviour = (page) =>
  putForward(page, async (leaving) => {
    const before = await page.evaluate(countControls);
    await page.clock.runFor(counted * 60_000);
    await page.clock.fastForward(longest * 3_600_000);
    // The browser asks for another page a moment after the script has told it to.
    await page.waitForTimeout(patience);
    const [led] = leaving.take();
    const gone = before - (await page.evaluate(countControls));
    return led === undefined && gone <= 0 ? [] : [{ where: '', found: led ?? String(gone) }];
  });

/** Runs in the page: how many fields, buttons and links can be used. */
function countControls(): number {
  const controls = document.querySelectorAll(
    'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled',
  );
  return [...controls].filter((control) => control.checkVisibility({ visibilityProperty: true })).length;
}
