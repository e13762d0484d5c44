import { mapActions, type MapAction } from './actions.ts';
import { createButton } from './button.ts';
import { toolIcons } from './tool-icons.ts';
import type { MapWords } from './words.ts';

/** The parts of the page that the open map is made of, outside of what draws it. */
export interface MapFrame {
  readonly root: HTMLElement;
  /** What takes the keys; the canvas lies in it, hidden from assistive technology. */
  readonly viewport: HTMLElement;
  readonly canvas: HTMLElement;
  /** Tells which place is chosen. */
  readonly chosen: HTMLElement;
  readonly close: HTMLButtonElement;
}

const groups: readonly (readonly MapAction[])[] = [
  mapActions.filter((action) => action.startsWith('zoom')),
  ['west', 'north', 'south', 'east'],
  ['showAll'],
];

/**
 * Builds the toolbar, the viewport and what stands below it. Buttons stand outside the viewport, which eats keys. The
 * caption of the picture is true of the live map too, and is copied since the picture is hidden.
 */
export function createFrame(
  words: MapWords,
  caption: Element | null,
  act: (action: MapAction) => void,
): MapFrame {
  const root = createElement('div', 'live-map');
  const toolbar = createElement('div', 'live-map__tools');
  for (const actions of groups) {
    const group = createElement('div', 'live-map__group');
    for (const action of actions) {
      const button = createButton(toolIcons[action], words[action], action === 'showAll' ? 'name' : 'icon');
      button.addEventListener('click', () => {
        act(action);
      });
      group.append(button);
    }
    toolbar.append(group);
  }
  const close = createButton(toolIcons.close, words.close, 'name');
  close.classList.add('map-button--close');
  toolbar.append(close);

  const viewport = createElement('div', 'live-map__viewport');
  viewport.role = 'application';
  viewport.tabIndex = 0;
  viewport.ariaLabel = words.label;
  viewport.ariaRoleDescription = words.role;
  const canvas = createElement('div', 'live-map__canvas');
  viewport.append(canvas);

  const chosen = createElement('p', 'live-map__chosen');
  const attribution = createElement('p', 'live-map__attribution');
  attribution.textContent = words.attribution;
  const note = createElement('div', 'live-map__caption');
  note.append(...(caption?.cloneNode(true).childNodes ?? []));
  root.append(toolbar, viewport, chosen, note, attribution);
  return { root, viewport, canvas, chosen, close };
}

function createElement(name: 'div' | 'p', className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
