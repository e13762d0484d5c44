import type { SpeakWords } from './browser-words.ts';
import { keepRequest, keptRequest, type KeptRequest } from './kept-request.ts';

/**
 * Keeps the answers on the device when the reader presses for it, and only then; what was kept is filled in at the next
 * visit, and one press removes it.
 */
export class KeepElement extends HTMLElement {
  /** Begins once the form has its words. Gives what was kept. */
  begin(say: SpeakWords, read: () => KeptRequest): KeptRequest | undefined {
    const kept = keptRequest();
    this.hidden = false;
    this.#part('remove').hidden = kept === undefined;
    if (kept) this.#part('status').textContent = say('keep.found');
    const press = (request: KeptRequest | undefined, told: string): void => {
      const isDone = keepRequest(request);
      this.#part('remove').hidden = !isDone || request === undefined;
      this.#part('status').textContent = say(isDone ? told : 'keep.failed');
    };
    this.#part('keep').addEventListener('click', () => {
      press(read(), 'keep.saved');
    });
    this.#part('remove').addEventListener('click', () => {
      press(undefined, 'keep.removed');
      // The button that was pressed is gone.
      this.#part('keep').focus();
    });
    return kept;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-keep="${name}"]`)!;
  }
}

customElements.define('insyn-keep', KeepElement);
