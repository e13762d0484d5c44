import { keepRequest } from './kept-request.ts';

/**
 * Leaves the page at once: what has been typed or kept is cleared, and the page that opens takes the place of this one in
 * the history, so that one step back does not lead here. Without script it is a link.
 */
class QuickExitElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (const form of document.forms) form.reset();
      keepRequest(undefined);
      for (const letters of document.querySelectorAll('insyn-letter')) letters.remove();
      location.replace(link.href);
    });
  }
}

customElements.define('insyn-quick-exit', QuickExitElement);
