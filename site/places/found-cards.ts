import type { IndexedPlace, PlaceIndex } from './place-index.ts';

/** Results drawn at once; more are drawn when the reader comes near the end, or prints. */
const drawnAtOnce = 100;

/** A list of the places found, each as the template draws it. It grows until `signal` says that it is gone. */
export function foundCards(
  template: HTMLTemplateElement,
  index: PlaceIndex,
  found: readonly IndexedPlace[],
  signal: AbortSignal,
): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'cards';
  let drawn = 0;
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) draw(drawn + drawnAtOnce);
    },
    { rootMargin: '1000px' },
  );
  const draw = (to: number): void => {
    watcher.disconnect();
    list.append(...found.slice(drawn, to).map((place) => card(template, place, index)));
    drawn = Math.min(to, found.length);
    if (drawn < found.length && list.lastElementChild) watcher.observe(list.lastElementChild);
  };
  signal.addEventListener('abort', () => {
    watcher.disconnect();
  });
  // On paper nobody comes near the end.
  addEventListener(
    'beforeprint',
    () => {
      draw(found.length);
    },
    { signal },
  );
  draw(drawnAtOnce);
  return list;
}

function card(template: HTMLTemplateElement, place: IndexedPlace, index: PlaceIndex): DocumentFragment {
  const drawn = template.content.cloneNode(true) as DocumentFragment;
  const lang = index.lang === index.registerLang ? undefined : index.registerLang;
  const link = drawn.querySelector<HTMLAnchorElement>('[data-name]')!;
  link.href = place.href;
  fill(link, place.name, lang);
  fill(drawn.querySelector('[data-status] .tag')!, place.status);
  fill(drawn.querySelector('[data-kind]')!, place.kindLabel);
  fill(drawn.querySelector('[data-address]')!, place.address, lang);
  fill(drawn.querySelector('[data-kept]')!, place.kept);
  if (place.status === undefined) drawn.querySelector('[data-status]')!.remove();
  if (!place.live) drawn.querySelector('[data-live]')!.remove();
  if (!place.sound) drawn.querySelector('[data-sound]')!.remove();
  return drawn;
}

/** Puts text into an element, or takes the element away where there is none. */
function fill(element: Element, text: string | undefined, lang?: string): void {
  if (text === undefined) element.remove();
  else if (lang === undefined) element.textContent = text;
  else {
    // A name in another language says so and keeps its own direction.
    const name = document.createElement('bdi');
    name.lang = lang;
    name.textContent = text;
    element.replaceChildren(name);
  }
}
