import { createAnnouncer, type Announcer } from './announcer.ts';
import { createButton } from './button.ts';
import { MapFailure, orFail } from './failure.ts';
import type { OpenMap } from './open-map.ts';
import { readOnly } from './settings.ts';
import { canDrawMap } from './webgl.ts';
import { readWords, type PictureWords } from './words.ts';

/** A folded map. */
const folded = 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20';

/**
 * A picture of the map that can be exchanged for a live one: `<insyn-map>` round a `figure`. The live map is fetched only
 * when somebody asks for it, and the picture goes only once the live map is drawn; it is back at once if that fails.
 */
class LiveMap extends HTMLElement {
  static readonly observedAttributes = ['data-only'];

  #words!: PictureWords;
  #opener!: HTMLButtonElement;
  #announcer!: Announcer;
  #map: OpenMap | undefined;

  connectedCallback(): void {
    if (this.dataset['state'] !== undefined) return;
    this.#words = readWords(this);
    this.#opener = createButton(folded, this.#words.open, 'name');
    this.#opener.classList.add('map-button--open');
    this.#opener.addEventListener('click', () => void this.#open());
    const status = document.createElement('p');
    status.className = 'live-map__status';
    status.role = 'status';
    this.#announcer = createAnnouncer(status);
    this.append(this.#opener, status);
    this.#show('picture');
  }

  attributeChangedCallback(): void {
    this.#map?.showOnly(readOnly(this.dataset));
  }

  disconnectedCallback(): void {
    this.#map?.close();
    this.#map = undefined;
  }

  async #open(): Promise<void> {
    if (this.dataset['state'] !== 'picture') return;
    this.#show('loading');
    this.#announcer.say(this.#words.loading);
    const { only } = this.dataset;
    try {
      if (!canDrawMap()) throw new MapFailure('drawing');
      const { openMap } = await orFail('fetching', import('./open-map.ts'));
      this.#map = await openMap(this, this.#words, {
        announcer: this.#announcer,
        onClose: () => {
          this.#close('');
        },
        onLost: () => {
          this.#close(this.#words.failed.lost);
        },
      });
    } catch (error) {
      // Whoever runs the site finds the reason here; the visitor has the picture.
      console.error(error);
      this.#close(this.#words.failed[error instanceof MapFailure ? error.failure : 'starting']);
      return;
    }
    if (!this.isConnected) {
      this.#close('');
      return;
    }
    this.#show('live');
    // Somebody may have searched while the map was on its way.
    if (this.dataset['only'] !== only) this.#map.showOnly(readOnly(this.dataset));
    this.#map.focus();
    this.#announcer.say(this.#map.ready);
    this.#announcer.begin();
  }

  #close(sentence: string): void {
    const hadFocus = this.contains(document.activeElement);
    this.#map?.close();
    this.#map = undefined;
    this.#show('picture');
    if (hadFocus) this.#opener.focus();
    this.#announcer.say(sentence);
  }

  /** The style sheet shows the picture or the live map by the state. */
  #show(state: 'picture' | 'loading' | 'live'): void {
    this.dataset['state'] = state;
    this.#opener.hidden = state === 'live';
    this.#opener.ariaDisabled = String(state === 'loading');
  }
}

customElements.define('insyn-map', LiveMap);
