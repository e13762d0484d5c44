import { displayChoiceNames, readDisplay, type Display } from './display-choices.ts';

/** The name under which the device keeps how pages are shown; before-paint.ts reads it too. */
const storageKey = 'insyn-display';

/** Tells the document that the reader has chosen something. */
export const displayChanged = 'insyn-display-changed';

/** What the reader has chosen, as it stands on the page: it holds where the device keeps nothing, too. */
export function currentDisplay(): Display {
  const stated = displayChoiceNames.map((name) => [
    name,
    document.documentElement.getAttribute(`data-${name}`),
  ]);
  return readDisplay(JSON.stringify(Object.fromEntries(stated)));
}

/** Shows what the reader has chosen, keeps it on the device, and tells the document. Nothing chosen, nothing kept. */
export function chooseDisplay(display: Display): void {
  for (const name of displayChoiceNames) {
    const value = display[name];
    if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
  try {
    if (Object.keys(display).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(display));
  } catch {
    // A device that keeps nothing shows the choice on this page alone.
  }
  document.dispatchEvent(new CustomEvent(displayChanged));
}

/** Whether the reader wants the page to stand still. */
export function wantsStillness(): boolean {
  return currentDisplay().motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
