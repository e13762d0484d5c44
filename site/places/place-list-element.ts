import type * as Asking from './find-places.ts';
import type { FindPlaces } from './find-places.ts';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';

/** The search once it has come. */
interface LoadedSearch {
  readonly index: PlaceIndex;
  readonly find: FindPlaces;
  readonly asking: typeof Asking;
}

/** Results drawn at once; more are drawn when the reader comes near the end. */
const drawnAtOnce = 100;

/**
 * Makes the list of places searchable. Without this script the list is whole and its choices are
 * links to pages of their own; with it the same list answers while the reader types.
 */
class PlaceListElement extends HTMLElement {
  #form!: HTMLFormElement;
  #list!: HTMLElement;
  #count!: HTMLElement;
  #whole!: readonly Node[];
  #wholeCount = '';
  #search: Promise<LoadedSearch> | undefined;
  #latest = 0;

  connectedCallback(): void {
    this.#form = this.querySelector<HTMLFormElement>('[data-search]')!;
    this.#list = this.querySelector<HTMLElement>('[data-list]')!;
    this.#count = this.querySelector<HTMLElement>('[data-count]')!;
    this.#whole = [...this.#list.childNodes];
    this.#wholeCount = this.#count.textContent;
    this.#form.hidden = false;
    for (const choices of this.querySelectorAll<HTMLElement>('[data-choices]')) choices.hidden = true;
    this.#form.addEventListener('input', () => void this.#answer());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    this.#form.addEventListener('reset', () => setTimeout(() => void this.#answer()));
    addEventListener('popstate', () => {
      this.#readAddress();
    });
    if (location.search.length > 1) this.#readAddress();
  }

  #readAddress(): void {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === 'yes';
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    void this.#answer();
  }

  #load(): Promise<LoadedSearch> {
    this.#search ??= (async () => {
      const [asking, response] = await Promise.all([
        import('./find-places.ts'),
        fetch(this.#form.dataset['index']!),
      ]);
      if (!response.ok) throw new Error(`The index of places answered ${response.status}.`);
      const index = (await response.json()) as PlaceIndex;
      return { index, find: asking.placeFinder(index), asking };
    })();
    return this.#search;
  }

  async #answer(): Promise<void> {
    const turn = ++this.#latest;
    try {
      const { index, find, asking } = await this.#load();
      // A later key press has asked anew while the index was on its way.
      if (turn !== this.#latest) return;
      const question = asking.readQuestion(
        new URLSearchParams([...new FormData(this.#form)] as [string, string][]),
      );
      const parameters = asking.writeQuestion(question).toString();
      history.replaceState(history.state, '', parameters === '' ? location.pathname : `?${parameters}`);
      if (asking.isAsking(question)) this.#show(index, find(question));
      else this.#showWhole();
    } catch {
      // The list on the page is whole without the search; a later key press tries again.
      this.#search = undefined;
      this.#form.querySelector<HTMLElement>('[data-failed]')!.hidden = false;
    }
  }

  #showWhole(): void {
    this.#list.replaceChildren(...this.#whole);
    this.#count.textContent = this.#wholeCount;
    for (const pages of this.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = false;
  }

  #show(index: PlaceIndex, found: readonly IndexedPlace[]): void {
    const sentence =
      index.counts[new Intl.PluralRules(index.lang).select(found.length)] ?? index.counts['other']!;
    this.#count.textContent = sentence.replace('{{count}}', String(found.length));
    for (const pages of this.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = true;
    if (found.length === 0) {
      this.#list.replaceChildren(
        this.querySelector<HTMLTemplateElement>('[data-none]')!.content.cloneNode(true),
      );
      return;
    }
    const list = document.createElement('ul');
    list.className = 'cards';
    this.#list.replaceChildren(list);
    this.#draw(list, index, found, 0);
  }

  #draw(list: HTMLElement, index: PlaceIndex, found: readonly IndexedPlace[], from: number): void {
    const cards = found.slice(from, from + drawnAtOnce).map((place) => this.#card(place, index));
    list.append(...cards);
    const last = list.lastElementChild;
    if (from + drawnAtOnce >= found.length || !last) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        this.#draw(list, index, found, from + drawnAtOnce);
      },
      { rootMargin: '1000px' },
    );
    watcher.observe(last);
  }

  #card(place: IndexedPlace, index: PlaceIndex): DocumentFragment {
    const card = this.querySelector<HTMLTemplateElement>('[data-card]')!.content.cloneNode(
      true,
    ) as DocumentFragment;
    const link = card.querySelector<HTMLAnchorElement>('[data-name]')!;
    link.href = place.href;
    fill(link, place.name, index.lang === index.registerLang ? undefined : index.registerLang);
    fill(card.querySelector('[data-status] .tag')!, place.status);
    fill(card.querySelector('[data-kind]')!, place.kindLabel);
    fill(
      card.querySelector('[data-address]')!,
      place.address,
      index.lang === index.registerLang ? undefined : index.registerLang,
    );
    fill(card.querySelector('[data-kept]')!, place.kept);
    if (place.status === undefined) card.querySelector('[data-status]')!.remove();
    if (!place.live) card.querySelector('[data-live]')!.remove();
    if (!place.sound) card.querySelector('[data-sound]')!.remove();
    return card;
  }
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

customElements.define('insyn-places', PlaceListElement);
