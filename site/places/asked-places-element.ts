import { speakWords, type SpeakWords } from '../rights/browser-words.ts';
import type { AskedPlaces, ChosenPlace, RequestData } from '../rights/request-data.ts';
import { openSearch, type PlaceSearch } from './open-search.ts';
import type { IndexedPlace } from './place-index.ts';

/** So many places are offered at once; a reader who does not see theirs types more. */
const offeredAtMost = 8;

/**
 * The question of which places a request is about. What was found are boxes to tick; those that are ticked stay
 * on top. All places are loaded with the page, so that the server never learns what is searched for.
 */
class AskedPlacesElement extends HTMLElement implements AskedPlaces {
  readonly #chosen = new Map<string, IndexedPlace>();
  #say!: SpeakWords;
  #phone: string | undefined;
  #search: PlaceSearch | undefined;
  #ready!: Promise<void>;
  #hasFailed = false;
  /** Numbers to choose as soon as the places have come. */
  #awaited: readonly string[] = [];

  get places(): readonly ChosenPlace[] {
    return [...this.#chosen.values()];
  }

  get ids(): readonly string[] {
    return [...new Set([...this.#chosen.keys(), ...this.#awaited])];
  }

  /** Begins once the form has its words. */
  begin(data: RequestData): void {
    this.#say = speakWords(data.words);
    this.#field.addEventListener('input', () => {
      this.#offer();
      if (this.#hasFailed) void this.#loadAgain();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    this.#phone = data.municipality.phone;
    this.#ready = this.#load();
    const wanted = new URLSearchParams(location.search).getAll(this.dataset['parameter']!);
    void this.choose(wanted);
  }

  /** Ticks these places and no others by their numbers, as soon as the places have come. */
  async choose(ids: readonly string[]): Promise<void> {
    this.#awaited = ids;
    await this.#ready;
    // Where the places do not come, the numbers are all that is known of what was chosen.
    if (!this.#search) return;
    this.#awaited = [];
    this.#chosen.clear();
    for (const place of this.#search.index.places)
      if (ids.includes(place.id)) this.#chosen.set(place.id, place);
    // Words may have been typed while the places were on their way.
    this.#offer();
  }

  get #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="search"]')!;
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    try {
      this.#search = await openSearch(await fetch(this.dataset['index']!));
    } catch {
      this.#hasFailed = true;
      const phone = this.#phone;
      this.#tell(
        phone === undefined ? this.#say('place.failed-no-phone') : this.#say('place.failed', { phone }),
      );
    }
  }

  /** Whoever goes on typing tries again, and loses nothing that was chosen or written. */
  async #loadAgain(): Promise<void> {
    this.#ready = this.#load();
    await this.choose(this.ids);
  }

  #offer(): void {
    const words = this.#field.value;
    const list = this.querySelector('ul')!;
    const found = words.trim() === '' ? [] : this.#search?.find({ q: words });
    const offered = (found ?? []).filter(({ id }) => !this.#chosen.has(id)).slice(0, offeredAtMost);
    list.replaceChildren(...[...this.#chosen.values(), ...offered].map((place) => this.#box(place)));
    if (words.trim() !== '' && this.#search)
      this.#tell(
        offered.length === 0 && this.#chosen.size === 0
          ? this.#say('place.none')
          : this.#say('place.found', { count: offered.length }),
      );
    this.#changed();
  }

  #box(place: IndexedPlace): HTMLElement {
    const item = this.querySelector('template')!.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const box = item.querySelector('input')!;
    box.value = place.id;
    box.checked = this.#chosen.has(place.id);
    const name = item.querySelector<HTMLElement>('[data-name]')!;
    name.textContent = place.name;
    const { lang, registerLang } = this.#search!.index;
    if (lang !== registerLang) name.lang = registerLang;
    item.querySelector('[data-about]')!.textContent = [place.id, place.address].filter(Boolean).join(' · ');
    box.addEventListener('change', () => {
      if (box.checked) this.#chosen.set(place.id, place);
      else this.#chosen.delete(place.id);
      this.#changed();
    });
    return item;
  }

  #changed(): void {
    const controllers = new Set([...this.#chosen.values()].map(({ controller }) => controller));
    this.querySelector<HTMLElement>('[data-several]')!.hidden = controllers.size < 2;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #tell(words: string): void {
    this.querySelector('[role="status"]')!.textContent = words;
  }
}

customElements.define('insyn-asked-places', AskedPlacesElement);
