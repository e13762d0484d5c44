import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Behaviour } from './behaviour.ts';
import { bringColours } from './colours.ts';
import { addStyle } from './fits.ts';
import { gatherHosts, type Hosts } from './hosts.ts';
import { type Point, tryHint } from './hints.ts';
import { bringSight, type Sight, type Sights } from './sight.ts';

/** How many elements are pointed at on a page, each made in another way than the others. */
const most = 40;

/** Where the pointer is when it points at nothing. */
const nowhere = -1;

/** How long another page may take to come where an element has asked for one, milliseconds. */
const patience = 5000;

/** What stands in the page while the elements are tried. */
type Kept = Hosts & Sights & { insynAtRest: Sight; insynWithFocus: Sight; insynOpens: boolean };

/**
 * Text stays readable while it is pointed at and while it has focus (WCAG 2.2 1.4.3), and what comes when something is
 * pointed at comes by the keyboard too and hinders nobody (2.1.1, 1.4.13). One element of each make is tried, with a real pointer.
 */
export const hover: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // What fades would be looked at on its way.
  await addStyle(page, '*, ::before, ::after { transition: none !important; }');
  await bringColours(page);
  await bringSight(page);
  const address = page.url();
  const count = await page.evaluate(gatherHosts, most);
  const found: Found[] = [];
  for (let index = 0; index < count; index += 1) {
    const more = await tryHostTwice(page, index).catch(async (error: unknown) => {
      // A page that gives way to another cannot be asked; that it does is told by the behaviour of focus.
      await page.waitForURL((url) => url.href !== address, { timeout: patience }).catch(() => undefined);
      if (page.url() === address) throw error;
      return undefined;
    });
    if (more === undefined || page.url() !== address) {
      await page.goto(address);
      return found;
    }
    found.push(...more);
  }
  return found;
};

/** What is found twice: a message that a script happened to show meanwhile is there the second time from the start. */
async function tryHostTwice(page: Page, index: number): Promise<readonly Found[]> {
  const first = await tryHost(page, index);
  if (first.length === 0) return [];
  const again = new Set((await tryHost(page, index)).map(({ found }) => found));
  return first.filter(({ found }) => again.has(found));
}

async function tryHost(page: Page, index: number): Promise<readonly Found[]> {
  const point = await page.evaluate(lookWithFocus, index);
  if (point === undefined) return [];
  await page.mouse.move(point.x, point.y);
  const found = await page.evaluate(compareStates, index);
  const ofHint = await tryHint(page, index, point);
  await page.mouse.move(nowhere, nowhere);
  return [...found, ...ofHint];
}

/**
 * Runs in the page: keeps what is seen at rest and with focus, and takes the focus away again.
 * @returns Where the element is to be pointed at; undefined where something covers it.
 */
function lookWithFocus(index: number): Point | undefined {
  const kept = globalThis as unknown as Kept;
  const host = kept.insynHosts[index]!;
  host.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = host.getClientRects()[0];
  if (box === undefined) return undefined;
  const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (hit === null || !host.contains(hit)) return undefined;
  const reached =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';
  const target = host.matches(reached) ? host : host.querySelector<HTMLElement>(reached);
  kept.insynAtRest = kept.insynSee(host);
  target?.focus({ preventScroll: true });
  kept.insynWithFocus = kept.insynSee(host);
  target?.blur();
  // What is opened by pressing is there for the keyboard too.
  kept.insynOpens =
    target?.matches('[aria-expanded], [aria-haspopup], [popovertarget], [commandfor], summary') === true;
  return point;
}

/** Runs in the page while the pointer is on the element: what the three states differ in to somebody's loss. */
function compareStates(index: number): Found[] {
  const kept = globalThis as unknown as Kept;
  const { insynAtRest: rest, insynWithFocus: focused, insynOpens: opens } = kept;
  const host = kept.insynHosts[index]!;
  const pointed = kept.insynSee(host);
  const hidden = [...pointed.texts].filter(
    ([key]) => !opens && !rest.texts.has(key) && !focused.texts.has(key),
  );
  const paler = (state: Sight, name: string): string[] =>
    [...state.pale].filter(([key]) => !rest.pale.has(key)).map(([, ratio]) => `${name}: contrast ${ratio}`);
  const where = `<${host.localName} class="${host.getAttribute('class') ?? ''}"> ${host.textContent.trim().slice(0, 40)}`;
  return [
    ...new Set([
      ...paler(pointed, 'hover'),
      ...paler(focused, 'focus'),
      ...hidden.map(([, text]) => `hover only: ${text.slice(0, 60)}`),
    ]),
  ].map((found) => ({ where, found }));
}
