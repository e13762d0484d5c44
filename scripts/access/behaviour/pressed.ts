import type { Page } from '@playwright/test';
import type { Behaviour } from './behaviour.ts';
import { drawAll } from './draw-all.ts';
import { type Leaving, watchLeaving } from './leaving.ts';
import {
  findPressed,
  focusPressed,
  gatherPressed,
  lookAtPressed,
  type PressedControl,
  type PressedState,
} from './pressed-state.ts';

/** How many controls are pressed on a page, each of another make than the others. */
const most = 24;

/** How long a page has to react, to tell of it in a status, and to come to rest when it is opened, milliseconds. */
const patience = { reaction: 120, status: 1000, rest: 2000 } as const;

/** Where the pointer is let go, in pixels: in the corner of the window. */
const corner = { x: 1, y: 1 } as const;

/** A control that is pressed, and where the page wants to lead meanwhile. */
interface Press {
  readonly page: Page;
  readonly index: number;
  readonly control: PressedControl;
  readonly leaving: Leaving;
}

/**
 * A button does what it does when the pointer is let go and not when it is pressed down, so that a slip can be taken back
 * (WCAG 2.2 2.5.2), and does it by the keyboard too (2.1.1). It says the state that it is in (4.1.2). What it changes is
 * said, or gets the focus (4.1.3, 2.4.3), which is not lost. Links are only pressed down. Opens the page anew.
 */
export const pressed: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const address = page.url();
  const open = async (): Promise<readonly PressedControl[]> => {
    await page.goto(address);
    return prepare(page);
  };
  const found: { where: string; found: string }[] = [];
  for (const [index, control] of (await prepare(page)).entries()) {
    const { faults, isChanged } = await tryControl(page, index, control);
    if (isChanged || faults.length > 0) await open();
    if (faults.length === 0) continue;
    // What a page adds by itself after it was opened may have looked like an answer.
    await page.waitForTimeout(patience.rest);
    const again = await tryControl(page, index, control);
    found.push(
      ...faults
        .filter((fault) => again.faults.includes(fault))
        .map((fault) => ({ where: control.where, found: fault })),
    );
    await open();
  }
  await page.goto(address);
  return found;
};

/** The controls of a page that has just been opened. */
async function prepare(page: Page): Promise<readonly PressedControl[]> {
  await page.evaluate(drawAll);
  return page.evaluate(gatherPressed, most);
}

/** Presses a control in both ways: what is wrong with it, and whether the page is another afterwards. */
async function tryControl(
  page: Page,
  index: number,
  control: PressedControl,
): Promise<{ readonly faults: readonly string[]; readonly isChanged: boolean }> {
  const leaving = await watchLeaving(page);
  try {
    const press: Press = { page, index, control, leaving };
    const atRest = await lookAtPressed(page, index);
    const faults = [...(await pressDown(press)), ...(control.isLink ? [] : await pressByKeyboard(press))];
    return { faults, isChanged: (await lookAtPressed(page, index)).seen !== atRest.seen };
  } finally {
    await leaving.end();
  }
}

/** Looks at a control after something was done to it, and tells whether that has done anything. */
async function tryOut(
  { page, index, leaving }: Press,
  before: PressedState,
  act: () => Promise<void>,
): Promise<{ readonly after: PressedState; readonly leads: boolean; readonly acts: boolean }> {
  leaving.take();
  await act();
  await page.waitForTimeout(patience.reaction);
  const after = await lookAtPressed(page, index);
  const leads = leaving.take().length > 0;
  return { after, leads, acts: leads || after.seen !== before.seen };
}

/** Presses a control down with the pointer, and lets it go elsewhere. */
async function pressDown(press: Press): Promise<readonly string[]> {
  const { page, index } = press;
  const point = await page.evaluate(findPressed, index);
  if (point === undefined) return [];
  await page.mouse.move(point.x, point.y);
  const before = await lookAtPressed(page, index);
  const { acts } = await tryOut(press, before, () => page.mouse.down());
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.up();
  return acts ? ['down'] : [];
}

/** Presses a control by the keyboard, and by the pointer where that does nothing. */
async function pressByKeyboard(press: Press): Promise<readonly string[]> {
  const { page, index, control } = press;
  await page.evaluate(focusPressed, index);
  const before = await lookAtPressed(page, index);
  for (const key of control.isNative ? ['Enter'] : ['Enter', 'Space']) {
    const { after, leads, acts } = await tryOut(press, before, () => page.keyboard.press(key));
    if (acts) return leads ? [] : await whatIsUnsaid(press, before, after);
  }
  if (control.isNative) return [];
  const point = await page.evaluate(findPressed, index);
  if (point === undefined) return [];
  const { acts } = await tryOut(press, before, () => page.mouse.click(point.x, point.y));
  return acts ? ['keyboard'] : [];
}

/** What somebody who does not see the page is not told of what a control has done. */
async function whatIsUnsaid(
  { page, index }: Press,
  before: PressedState,
  after: PressedState,
): Promise<readonly string[]> {
  if (after.lonelyDialogs > before.lonelyDialogs) return ['dialog'];
  if (after.focus === 'none') return ['focus'];
  if (after.unfolds !== '' && after.unfolds === before.unfolds) return ['aria-expanded'];
  const isSaid = ({ said, own, focus }: PressedState): boolean =>
    focus !== 'own' || said !== before.said || own !== before.own;
  if (isSaid(after)) return [];
  await page.waitForTimeout(patience.status);
  return isSaid(await lookAtPressed(page, index)) ? [] : ['silent'];
}
