import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Hosts } from './hosts.ts';
import type { Sight, Sights } from './sight.ts';

/** A place in the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in the page while a hint is tried. */
type Kept = Hosts & Sights & { readonly insynAtRest: Sight; insynHint: Element | undefined };

/** In so many steps the pointer goes to a hint, as a hand moves it. */
const steps = 8;

/**
 * A hint that comes over other words while its element is pointed at stays when the pointer goes to it, and leaves by
 * Escape, so that what it covers can be read (WCAG 2.2 1.4.13). The sight at rest must be kept in the page, and the
 * pointer be on the element.
 */
export async function tryHint(page: Page, index: number, host: Point): Promise<readonly Found[]> {
  const hint = await page.evaluate(findHint, index);
  if (hint === undefined) return [];
  const where = hint.text;
  const found: Found[] = [];
  await page.mouse.move(hint.point.x, hint.point.y, { steps });
  if (!(await page.evaluate(isHintSeen))) found.push({ where, found: 'hover: cannot be pointed at' });
  await page.mouse.move(host.x, host.y, { steps });
  await page.keyboard.press('Escape');
  if (await page.evaluate(isHintSeen)) found.push({ where, found: 'hover: stays after Escape' });
  return found;
}

/** Runs in the page: the first text that the pointer has brought and that lies over a text that was there before. */
function findHint(index: number): { readonly point: Point; readonly text: string } | undefined {
  const kept = globalThis as unknown as Kept;
  const { insynAtRest: rest } = kept;
  const pointed = kept.insynSee(kept.insynHosts[index]!);
  const elements = (sight: Sight): Element[] =>
    [...sight.texts.keys()].filter((key) => typeof key !== 'string');
  const lies = (over: DOMRect, under: DOMRect): boolean =>
    Math.min(over.right, under.right) - Math.max(over.left, under.left) > 2 &&
    Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top) > 2;
  const before = elements(rest);
  const hint = elements(pointed).find((element) => {
    if (rest.texts.has(element)) return false;
    const box = element.getBoundingClientRect();
    return before.some(
      (other) =>
        !other.contains(element) &&
        !element.contains(other) &&
        [...other.getClientRects()].some((line) => lies(box, line)),
    );
  });
  kept.insynHint = hint;
  if (hint === undefined) return undefined;
  const { left, top, width, height } = hint.getBoundingClientRect();
  return {
    point: { x: left + width / 2, y: top + height / 2 },
    text: `<${hint.localName} class="${hint.getAttribute('class') ?? ''}"> ${hint.textContent.trim().slice(0, 40)}`,
  };
}

/** Runs in the page. */
function isHintSeen(): boolean {
  const { insynHint: hint } = globalThis as unknown as Kept;
  return (
    hint?.isConnected === true &&
    hint.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    hint.getClientRects().length > 0
  );
}
