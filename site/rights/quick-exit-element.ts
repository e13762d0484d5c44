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
    document.addEventListener('click', keepOneEntry);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', keepOneEntry);
  }
}

/** Follows links within the page without a new entry in the history, of which leaving replaces only the last. */
function keepOneEntry(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  if (event.defaultPrevented || link?.getAttribute('href')?.startsWith('#') !== true) return;
  event.preventDefault();
  location.replace(link.hash);
}

customElements.define('insyn-quick-exit', QuickExitElement);
