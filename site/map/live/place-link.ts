import type { MapPlace } from './read-places.ts';

/** Shows the name of the chosen place, as a link where it has a page. */
export function showChosen(element: HTMLElement, { name, url }: Pick<MapPlace, 'name' | 'url'>): void {
  if (url === undefined) {
    element.textContent = name;
    return;
  }
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  element.replaceChildren(link);
}
