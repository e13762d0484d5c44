import type { Page } from '@playwright/test';
import { spokenParts } from './spoken-parts.ts';

/** What is known of a page before and after one of its controls is pressed. */
export interface PressedState {
  /** Address, words and number of shown elements. */
  readonly seen: string;
  /** What stands in the parts of the page whose changes a screen reader says. */
  readonly said: string;
  /** What the control says of itself: its words and its states. */
  readonly own: string;
  /** Whether it says that it unfolds something, and whether that is open; empty where it says nothing. */
  readonly unfolds: string;
  /** Who has the focus: the control, something else, or nothing at all. */
  readonly focus: 'own' | 'other' | 'none';
  /** How many dialogs are shown and do not have the focus. */
  readonly lonelyDialogs: number;
}

/** A control that is pressed. */
export interface PressedControl {
  readonly where: string;
  /** A link is only pressed down. */
  readonly isLink: boolean;
  /** Whether the browser itself lets it react to the keyboard. */
  readonly isNative: boolean;
}

/** What `gatherPressed` keeps in a page. */
interface Kept {
  readonly insynPressed: readonly HTMLElement[];
}

/**
 * Runs in the page: opens what is folded, keeps the controls that are shown, one of each make, and gives them. A printer
 * is not called.
 */
export function gatherPressed(most: number): PressedControl[] {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  Object.assign(globalThis, { print: () => undefined });
  const native = 'button, summary, input';
  const made = ['button', 'switch', 'tab', 'checkbox', 'radio', 'menuitem', 'link'].map(
    (role) => `[role="${role}"][tabindex="0"]`,
  );
  const controls = [
    'a[href]',
    'button:enabled',
    'summary',
    'input:is([type=button], [type=submit], [type=reset], [type=image]):enabled',
    ...made,
  ].join(', ');
  const known = new Set<string>();
  const insynPressed = [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => {
      const words = control.matches('a') ? '' : control.textContent;
      const kind = control.getAttribute('class') ?? '';
      const make = [control.localName, kind, ...control.getAttributeNames(), words].join(' ');
      if (known.has(make) || !control.checkVisibility({ visibilityProperty: true })) return false;
      known.add(make);
      return control.getBoundingClientRect().width > 2;
    })
    .slice(0, most);
  Object.assign(globalThis, { insynPressed } satisfies Kept);
  return insynPressed.map((control) => ({
    where: `<${control.localName} class="${control.getAttribute('class') ?? ''}"> ${control.textContent.trim().slice(0, 40)}`,
    isLink: control.matches('a[href]'),
    isNative: control.matches(native),
  }));
}

/** Runs in the page: where the pointer meets a control, in pixels of the window; undefined where something covers it. */
export function findPressed(index: number): { readonly x: number; readonly y: number } | undefined {
  const { insynPressed: controls } = globalThis as unknown as Kept;
  const control = controls[index]!;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return control.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
}

/** Runs in the page: gives a control the focus. */
export function focusPressed(index: number): void {
  const { insynPressed: controls } = globalThis as unknown as Kept;
  controls[index]!.focus();
}

/** What is known of a page and one of its controls now. */
export const lookAtPressed = (page: Page, index: number): Promise<PressedState> =>
  page.evaluate(readState, { index, ofSpoken: spokenParts });

/** Runs in the page. */
function readState({ index, ofSpoken }: { readonly index: number; readonly ofSpoken: string }): PressedState {
  const { insynPressed: controls } = globalThis as unknown as Kept;
  const control = controls[index]!;
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const focused = document.activeElement;
  const states = control
    .getAttributeNames()
    .filter((name) => name.startsWith('aria-') || name === 'disabled')
    .map((name) => `${name}=${String(control.getAttribute(name))}`);
  const folded = control.matches('summary') ? control.closest('details') : null;
  const spoken = document.querySelectorAll(ofSpoken);
  const dialogs = document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog]');
  return {
    seen: [
      location.href,
      [...document.querySelectorAll('body *')].filter(isShown).length,
      document.body.innerText,
    ].join(' '),
    said: [...spoken].map((region) => region.textContent).join(' '),
    own: [control.textContent, control.getAttribute('value'), ...states, folded?.open].join(' '),
    unfolds: control.getAttribute('aria-expanded') ?? '',
    focus: focused === control ? 'own' : focused === null || focused === document.body ? 'none' : 'other',
    lonelyDialogs: [...dialogs].filter((dialog) => isShown(dialog) && !dialog.contains(focused)).length,
  };
}
