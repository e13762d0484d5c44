import type { NearPage } from './open-near.ts';
import { printAnswer } from './print-answer.ts';

/**
 * The questions about the places nearest to somewhere and along a way: `<insyn-near>`. What answers is fetched when a
 * question is opened; neither positions nor names are sent, kept or written into the address.
 */
class NearElement extends HTMLElement {
  #page: Promise<NearPage> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    for (const details of this.querySelectorAll('details')) {
      details.addEventListener('toggle', () => {
        if (details.open) void this.#ask(() => undefined);
      });
    }
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      void this.#ask((page) => {
        page.answer(form);
      });
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement)
        void this.#ask((page) => {
          page.suggest(target);
        });
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
      if (button === null) return;
      const details = button.closest('details')!;
      if (button.dataset['does'] === 'locate')
        void this.#ask((page) => page.locate(details.querySelector('form')!));
      else printAnswer(details.querySelector('h2')!.textContent, details.querySelector('ol')!);
    });
  }

  async #ask(act: (page: NearPage) => void | Promise<void>): Promise<void> {
    try {
      this.#page ??= import('./open-near.ts').then(({ openNear }) => openNear(this));
      await act(await this.#page);
      this.#tellFailure('');
    } catch (error) {
      // Whoever runs the site finds the reason here; the next press tries again.
      console.error(error);
      this.#page = undefined;
      this.#tellFailure(this.dataset['failed'] ?? '');
    }
  }

  #tellFailure(sentence: string): void {
    const failure = this.querySelector('[role=alert]')!;
    if (failure.textContent !== sentence) failure.textContent = sentence;
  }
}

customElements.define('insyn-near', NearElement);
