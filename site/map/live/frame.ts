import { createElement } from './element.ts';
import { createToolbar, type ToolAction } from './toolbar.ts';
import type { MapWords, PictureWords } from './words.ts';

/** The parts of the page that the open map is made of, outside of what draws it. */
export interface MapFrame {
  readonly root: HTMLElement;
  /** What takes the keys; the canvas lies in it, hidden from assistive technology. */
  readonly viewport: HTMLElement;
  readonly canvas: HTMLElement;
  /** The places in view; `role="listbox"`. */
  readonly list: HTMLElement;
  /** Tells how many places in view the list leaves out. */
  readonly more: HTMLElement;
  /** Tells how many places have no position. */
  readonly without: HTMLElement;
  /** Where details of a place, a cluster or the keys are shown. */
  readonly panel: HTMLElement;
  readonly close: HTMLButtonElement;
}

/**
 * Builds the toolbar, the viewport, the list beside it, and what stands below. Buttons and list stand outside the
 * viewport, which eats keys. The caption of the picture is true of the live map too, and is copied since the picture is
 * hidden, but for what is true of the picture alone (`data-still`). `id` makes the ids of the element its own.
 */
export function createFrame(
  id: string,
  picture: PictureWords,
  words: MapWords,
  caption: Element | null,
  act: (action: ToolAction, button: HTMLButtonElement) => void,
): MapFrame {
  const { sentences } = words;
  const { toolbar, close } = createToolbar(words, picture.close, act);

  const canvas = createElement('div', 'live-map__canvas');
  const keys = createElement('p', 'visually-hidden', sentences['map.keys']);
  keys.id = `${id}-keys`;
  const cross = createElement('div', 'live-map__cross');
  cross.ariaHidden = 'true';
  const viewport = createElement('div', 'live-map__viewport', canvas, cross);
  viewport.role = 'application';
  viewport.tabIndex = 0;
  viewport.ariaLabel = picture.label;
  viewport.ariaRoleDescription = sentences['map.role'];
  viewport.setAttribute('aria-describedby', keys.id);

  const heading = createElement('p', 'live-map__list-heading', sentences['list.heading']);
  heading.id = `${id}-list-heading`;
  const list = createElement('ul', 'live-map__list');
  list.id = `${id}-list`;
  list.role = 'listbox';
  list.tabIndex = 0;
  list.setAttribute('aria-labelledby', heading.id);
  viewport.setAttribute('aria-controls', list.id);
  const more = createElement('p', 'live-map__more');
  const without = createElement('p', 'live-map__without');
  const panel = createElement('section', 'live-map__panel');
  panel.hidden = true;

  const side = createElement('div', 'live-map__side', panel, heading, list, more);
  const stage = createElement('div', 'live-map__stage', viewport, side);
  const root = createElement(
    'div',
    'live-map',
    keys,
    toolbar,
    stage,
    createElement(
      'p',
      'live-map__legend',
      sentences['map.legend-marks'],
      ' ',
      sentences['map.legend-number'],
      ' ',
      sentences['map.legend-circle'],
    ),
    // A caption of the page tells in its own words what lies outside the map.
    caption === null ? without : createElement('div', 'live-map__caption', ...captionOf(caption)),
    createElement('p', 'live-map__attribution', picture.attribution),
  );
  root.id = id;
  return { root, viewport, canvas, list, more, without, panel, close };
}

function captionOf(caption: Element): readonly Node[] {
  const copy = caption.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-still]')) part.remove();
  return [...copy.childNodes];
}
