import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import type { Behaviour } from './behaviour.ts';

/** The events by which a script hears that something is pressed. */
const presses: ReadonlySet<string> = new Set([
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
]);

/** What `keepListener` keeps in a page: what a script listens on. */
interface Listeners {
  insynListeners: Set<EventTarget> | undefined;
}

/**
 * Whatever the pointer can press the keyboard reaches too (WCAG 2.2 2.1.1): what a script listens on, and what the pointer
 * becomes a hand over, can have the focus, or holds or stands in something that can.
 */
export const pointerOnly: Behaviour = async (page) => {
  await keepListeners(page);
  return page.evaluate(whatKeysMiss);
};

/** Keeps in the page what its scripts listen on; only the tools of the browser know that. */
async function keepListeners(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
      depth: -1,
      pierce: true,
    });
    for (const { type, backendNodeId } of listeners) {
      if (!presses.has(type) || backendNodeId === undefined) continue;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: keepListener.toString(),
      });
    }
  } finally {
    await session.detach();
  }
}

/** Runs in the page, on what is listened on. */
function keepListener(this: EventTarget): void {
  const kept = globalThis as unknown as Listeners;
  kept.insynListeners ??= new Set();
  kept.insynListeners.add(this);
}

/** Runs in the page: what can be pressed by the pointer only. */
function whatKeysMiss(): Found[] {
  const { insynListeners: listeners } = globalThis as unknown as Listeners;
  const reached =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, label, option, iframe, audio[controls], video[controls], [contenteditable], [tabindex]:not([tabindex^="-"])';
  const isHand = (element: Element): boolean => getComputedStyle(element).cursor === 'pointer';
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const isPressed =
      listeners?.has(element) === true || (isHand(element) && !isHand(element.parentElement!));
    const isReached = element.closest(reached) !== null || element.querySelector(reached) !== null;
    const isSeen =
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    return isPressed && isSeen && !isReached
      ? [
          {
            where: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
            found: element.textContent.trim().slice(0, 40),
          },
        ]
      : [];
  });
}
