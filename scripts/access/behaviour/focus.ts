import type { Behaviour } from './behaviour.ts';
import { bringColours } from './colours.ts';
import { lookAtFocus, rememberLooks, whatIsUnmet } from './focus-stop.ts';

/** How many stops of the Tab key are looked at on a page; after them a list only repeats itself. */
const stops = 60;

/** How long another page may take to come where the focus has asked for one, milliseconds. */
const patience = 5000;

/** A field of date and time has this many parts that the Tab key goes through. */
const mostStays = 6;

/** The least contrast of the mark of focus to what is around it (WCAG 2.2 1.4.11, 2.4.13). */
const leastContrast = 3;

/**
 * The Tab key goes through the page and out of it again, and at each stop the reader sees where they are: the
 * element changes, its ring can be told from the ground, and nothing covers it (WCAG 2.2 2.1.2, 2.4.7, 2.4.11, 2.4.13).
 * It begins at the link past the head, meets every link and button, and leads to no other page by itself (2.1.1, 3.2.1).
 */
export const focus: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // A page that glides to where the focus is would be looked at on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: { where: string; found: string }[] = [];
  const address = page.url();
  await bringColours(page);
  if (await page.evaluate(rememberLooks)) found.push({ where: '', found: 'taken' });
  const met = new Set<number>();
  let before: number | undefined;
  let stays = 0;
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, leastContrast).catch(async (error: unknown) => {
      // A page that gives way to another cannot be asked; the address changes a moment later.
      await page.waitForURL((url) => url.href !== address, { timeout: patience }).catch(() => undefined);
      if (page.url() === address) throw error;
      return undefined;
    });
    if (page.url() !== address) {
      await page.goto(address);
      return [...found, { where: String(before ?? ''), found: 'left' }];
    }
    if (step === 0 && stop?.isSkip === false) found.push({ where: stop.where, found: 'skip' });
    if (stop === undefined) return [...found, ...(await page.evaluate(whatIsUnmet, true))];
    stays = stop.index === before ? stays + 1 : 0;
    if (stays > mostStays || (stays === 0 && met.has(stop.index))) {
      found.push({ where: stop.where, found: 'trap' });
      return found;
    }
    before = stop.index;
    if (stop.index >= 0) met.add(stop.index);
    found.push(...stop.faults.map((fault) => ({ where: stop.where, found: fault })));
  }
  return [...found, ...(await page.evaluate(whatIsUnmet, false))];
};
