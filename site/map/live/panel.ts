import { createButton } from './button.ts';
import { createElement } from './element.ts';
import { toolIcons } from './tool-icons.ts';

/** What the panel shows: a heading and what stands below it. */
export interface PanelContents {
  readonly heading: string;
  /** Language of the heading, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly body: readonly Node[];
  /** What its button to close says. */
  readonly close: string;
  /** What is to be done when it is shown no more. */
  readonly onLeave?: (() => void) | undefined;
}

/** A panel beside the map. */
export interface Panel {
  /** Shows something and puts the focus on its heading. */
  readonly open: (contents: PanelContents) => void;
  /** Closes it, and gives the focus back to where it was before the panel opened. */
  readonly close: () => void;
}

/** Makes an element a panel. Escape anywhere in `root` closes it. `fallback` gets the focus if its old place is gone. */
export function createPanel(
  panel: HTMLElement,
  root: HTMLElement,
  fallback: HTMLElement,
  onClose: () => void,
): Panel {
  let before: Element | null = null;
  let leave: (() => void) | undefined;
  const close = (): void => {
    if (panel.hidden) return;
    const hadFocus = panel.contains(document.activeElement);
    panel.hidden = true;
    panel.replaceChildren();
    leave?.();
    leave = undefined;
    onClose();
    if (!hadFocus) return;
    (before instanceof HTMLElement && before.isConnected ? before : fallback).focus({ preventScroll: true });
  };
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.preventDefault();
    close();
  });
  return {
    open({ heading, lang, body, close: closeName, onLeave }) {
      leave?.();
      leave = onLeave;
      // From one panel to the next, e.g. from a cluster to a place: the way back is still the first one.
      if (panel.hidden) before = document.activeElement;
      const title = createElement('h3', 'live-map__panel-heading', heading);
      title.tabIndex = -1;
      title.id = `${root.querySelector('[role=listbox]')?.id ?? 'map'}-panel`;
      if (lang !== undefined) title.lang = lang;
      const button = createButton(toolIcons.close, closeName, 'name');
      button.addEventListener('click', close);
      panel.setAttribute('aria-labelledby', title.id);
      panel.replaceChildren(title, ...body, button);
      panel.hidden = false;
      title.focus({ preventScroll: true });
      panel.scrollIntoView({ block: 'nearest' });
    },
    close,
  };
}
