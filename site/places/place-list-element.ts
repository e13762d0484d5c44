import { foundCards } from './found-cards.ts';
import type { PlaceSearch } from './open-search.ts';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';
import { isAsking, readQuestion, writeQuestion, type Question } from './question.ts';
import { sayAsked } from './say-asked.ts';

/**
 * Makes the list of places searchable. Without this script the list is whole and its choices are
 * links to pages of their own; with it the same list answers while the reader types, and the address, the sentence
 * above the list and the live map follow. The page of a choice (`data-choice`) tells of its places alone, so what is
 * asked there is answered on the page of all.
 */
class PlaceListElement extends HTMLElement {
  #form!: HTMLFormElement;
  #list!: HTMLElement;
  #count!: HTMLElement;
  #asked!: HTMLElement;
  #whole!: readonly Node[];
  #wholeCount = '';
  /** The places of the whole list, as the map of the page was told; undefined where they are all. */
  #wholeOnly: string | undefined;
  #search: Promise<PlaceSearch> | undefined;
  #shown = new AbortController();
  #latest = 0;
  /** The question in the address that the form and the list show. */
  #answered = '';
  #isTyping = false;

  connectedCallback(): void {
    this.#form = this.querySelector<HTMLFormElement>('[data-search]')!;
    this.#list = this.querySelector<HTMLElement>('[data-list]')!;
    this.#count = this.querySelector<HTMLElement>('[data-count]')!;
    this.#asked = this.querySelector<HTMLElement>('[data-asked]')!;
    this.#whole = [...this.#list.childNodes];
    this.#wholeCount = this.#count.textContent;
    this.#wholeOnly = this.#map?.dataset['only'];
    this.#form.hidden = false;
    for (const choices of this.querySelectorAll<HTMLElement>('[data-choices]')) choices.hidden = true;
    this.#form.addEventListener('input', ({ target }) => {
      // On the page of a choice the answers are on another page, where nobody is led while typing or choosing.
      if (this.#isOfChoice) return;
      const isTyping = target instanceof HTMLInputElement && target.type === 'search';
      // Letter by letter is one step back, not many.
      this.#ask(isTyping && this.#isTyping ? 'replace' : 'push');
      this.#isTyping = isTyping;
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#ask('push');
      }),
    );
    addEventListener('popstate', () => {
      // A jump to another part of the page asks nothing anew: the list, and the focus in it, stay.
      if (location.search !== this.#answered) this.#readAddress();
    });
    if (location.search.length > 1) this.#readAddress();
  }

  get #map(): HTMLElement | null {
    return this.querySelector<HTMLElement>('insyn-map');
  }

  get #isOfChoice(): boolean {
    return this.dataset['choice'] !== undefined;
  }

  get #failed(): HTMLElement {
    return this.#form.querySelector<HTMLElement>('[data-failed]')!;
  }

  /** Fills the form in as the address says; what the address does not name is empty. */
  #readAddress(): void {
    this.#answered = location.search;
    const parameters = new URLSearchParams(location.search);
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = parameters.get(field.name) === 'yes';
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = parameters.get(field.name) ?? '';
      // An old link may hold a choice that no place answers to any more; a list shows its first, which is all.
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
    }
    this.#isTyping = false;
    void this.#answer(this.#question());
  }

  #question(): Question {
    return readQuestion(new URLSearchParams([...new FormData(this.#form)] as [string, string][]));
  }

  /** Writes what the form asks into the address, as a step of its own or in the place of the last, and answers it. */
  #ask(step: 'push' | 'replace'): void {
    this.#isTyping = false;
    const question = this.#question();
    const parameters = writeQuestion(question).toString();
    if (this.#isOfChoice) {
      location.assign(parameters === '' ? this.#form.action : `${this.#form.action}?${parameters}`);
      return;
    }
    const address = parameters === '' ? location.pathname : `${location.pathname}?${parameters}`;
    if (address !== location.pathname + location.search) history[`${step}State`](history.state, '', address);
    this.#answered = location.search;
    void this.#answer(question);
  }

  #load(): Promise<PlaceSearch> {
    this.#search ??= (async () => {
      const [{ openSearch }, response] = await Promise.all([
        import('./open-search.ts'),
        fetch(this.#form.dataset['index']!),
      ]);
      return openSearch(response);
    })();
    return this.#search;
  }

  async #answer(question: Question): Promise<void> {
    const turn = ++this.#latest;
    try {
      const { index, find } = await this.#load();
      this.#failed.hidden = true;
      // A later key press has asked anew while the index was on its way.
      if (turn !== this.#latest) return;
      this.#shown.abort();
      this.#shown = new AbortController();
      if (isAsking(question)) this.#show(index, find(question));
      else this.#showWhole();
    } catch {
      // The list on the page is whole without the search; a later key press tries again.
      this.#search = undefined;
      this.#failed.hidden = false;
    }
  }

  #showWhole(): void {
    this.#list.replaceChildren(...this.#whole);
    this.#count.textContent = this.#wholeCount;
    this.#asked.hidden = true;
    for (const pages of this.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = false;
    this.#showOnMap(this.#wholeOnly);
  }

  #show(index: PlaceIndex, found: readonly IndexedPlace[]): void {
    const sentence =
      index.counts[new Intl.PluralRules(index.lang).select(found.length)] ?? index.counts['other']!;
    this.#count.textContent = sentence.replace('{{count}}', String(found.length));
    const { sentence: asked = '', words = '' } = this.#asked.dataset;
    const said = sayAsked(this.#form, index.lang, { sentence: asked, words });
    this.#asked.textContent = said ?? '';
    this.#asked.hidden = said === undefined;
    for (const pages of this.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = true;
    this.#showOnMap(JSON.stringify(found.map(({ id }) => id)));
    const template = (name: string): HTMLTemplateElement => this.querySelector(`[data-${name}]`)!;
    if (found.length === 0) this.#list.replaceChildren(template('none').content.cloneNode(true));
    else this.#list.replaceChildren(foundCards(template('card'), index, found, this.#shown.signal));
  }

  #showOnMap(only: string | undefined): void {
    const map = this.#map;
    if (map === null) return;
    if (only === undefined) delete map.dataset['only'];
    else map.dataset['only'] = only;
  }
}

customElements.define('insyn-places', PlaceListElement);
