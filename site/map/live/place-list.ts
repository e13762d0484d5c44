import { createElement } from './element.ts';
import type { MapPlace } from './read-places.ts';

/** More options than this take long to draw and longer to hear. */
export const mostListed = 100;

/** The list of the places in view. */
export interface PlaceList {
  /** Shows these places, and keeps the one that is reached if it is still among them. */
  readonly show: (places: readonly MapPlace[], selected: string | undefined) => void;
}

/** What the list asks for. */
export interface PlaceListEvents {
  /** A place is reached by the arrow keys, or none any more. */
  readonly onActive: (id: string | undefined) => void;
  /** A place is chosen. */
  readonly onChoose: (id: string) => void;
}

/** Where a key leads from an option; undefined where it leads nowhere. */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Makes a `role="listbox"` list the places in view: one tab stop, arrow keys reach, Enter and Space choose. */
export function createPlaceList(
  list: HTMLElement,
  lang: string | undefined,
  { onActive, onChoose }: PlaceListEvents,
): PlaceList {
  let options: readonly HTMLElement[] = [];
  let active = -1;
  const idOf = (option: HTMLElement | undefined): string | undefined => option?.dataset['place'];

  const mark = (): void => {
    for (const [index, option] of options.entries()) option.classList.toggle('is-active', index === active);
    const option = options[active];
    if (option === undefined) list.removeAttribute('aria-activedescendant');
    else list.setAttribute('aria-activedescendant', option.id);
  };
  const reach = (index: number): void => {
    active = index;
    mark();
    options[active]?.scrollIntoView({ block: 'nearest' });
    onActive(idOf(options[active]));
  };
  list.addEventListener('focus', () => {
    if (options.length > 0) reach(Math.max(active, 0));
  });
  list.addEventListener('blur', () => {
    onActive(undefined);
  });
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextOption(event.key, active, options.length);
    const id = idOf(options[active]);
    if (next !== undefined) reach(next);
    else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) onChoose(id);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    const id = option === null ? undefined : idOf(option);
    if (option === null || id === undefined) return;
    reach(options.indexOf(option));
    onChoose(id);
  });
  return {
    show(places, selected) {
      const reached = idOf(options[active]);
      options = places.slice(0, mostListed).map(({ id, name, statusLabel, address }, index) => {
        const title = createElement('span', 'live-map__option-name', name);
        if (lang !== undefined) title.lang = lang;
        const option = createElement('li', 'live-map__option', title);
        for (const text of [statusLabel, address]) if (text !== undefined) option.append(', ', text);
        option.id = `${list.id}-${index}`;
        option.role = 'option';
        option.dataset['place'] = id;
        option.ariaSelected = String(id === selected);
        return option;
      });
      list.replaceChildren(...options);
      active = options.findIndex((option) => idOf(option) === reached);
      mark();
    },
  };
}
