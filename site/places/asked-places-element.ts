import { speakWords, type SpeakWords } from '../rights/browser-words.ts';
import type { AskedPlaces, ChosenPlace, RequestData } from '../rights/request-data.ts';
import { placeFinder, type FindPlaces } from './find-places.ts';
import { unpackIndex, type PackedIndex } from './packed-index.ts';
import type { IndexedPlace, PlaceIndex } from './place-index.ts';
import type { Question } from './question.ts';

/** So many places are offered at once; a reader who does not see theirs types more. */
const offeredAtMost = 8;

const askedFor = (q: string): Question => ({
  q,
  kind: '',
  controller: '',
  purpose: '',
  sound: false,
  live: false,
});

/**
 * The question of which places a request is about. What was found are boxes to tick; those that are ticked stay
 * on top. All places are loaded with the page, so that the server never learns what is searched for.
 */
class AskedPlacesElement extends HTMLElement implements AskedPlaces {
  readonly #chosen = new Map<string, IndexedPlace>();
  #say!: SpeakWords;
  #index: PlaceIndex | undefined;
  #find: FindPlaces | undefined;
  #ready!: Promise<void>;
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
    const search = this.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.addEventListener('input', () => {
      this.#offer(search.value);
    });
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    this.#ready = this.#load(data.municipality.phone);
    const wanted = new URLSearchParams(location.search).getAll(this.dataset['parameter']!);
    void this.choose(wanted);
  }

  /** Ticks these places and no others by their numbers, as soon as the places have come. */
  async choose(ids: readonly string[]): Promise<void> {
    this.#awaited = ids;
    await this.#ready;
    // Where the places do not come, the numbers are all that is known of what was chosen.
    if (!this.#index) return;
    this.#awaited = [];
    this.#chosen.clear();
    for (const place of this.#index.places) if (ids.includes(place.id)) this.#chosen.set(place.id, place);
    this.#offer('');
  }

  async #load(phone: string | undefined): Promise<void> {
    try {
      const response = await fetch(this.dataset['index']!);
      if (!response.ok) throw new Error(`The index of places answered ${response.status}.`);
      this.#index = unpackIndex((await response.json()) as PackedIndex);
      this.#find = placeFinder(this.#index);
    } catch {
      this.#tell(
        phone === undefined ? this.#say('place.failed-no-phone') : this.#say('place.failed', { phone }),
      );
    }
  }

  #offer(words: string): void {
    const list = this.querySelector('ul')!;
    const found = words.trim() === '' ? [] : this.#find?.(askedFor(words));
    const offered = (found ?? []).filter(({ id }) => !this.#chosen.has(id)).slice(0, offeredAtMost);
    list.replaceChildren(...[...this.#chosen.values(), ...offered].map((place) => this.#box(place)));
    if (words.trim() !== '' && this.#find)
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
    if (this.#index!.lang !== this.#index!.registerLang) name.lang = this.#index!.registerLang;
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
