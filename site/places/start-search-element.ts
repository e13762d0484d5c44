/**
 * The search field of the start page. It leads to the list with the words in the address; nothing is
 * sent, so the content security policy can forbid every form to send. Without script it stays hidden.
 */
class StartSearchElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = form.querySelector('input')!.value.trim();
      location.assign(words === '' ? form.action : `${form.action}?${new URLSearchParams({ q: words })}`);
    });
  }
}

customElements.define('insyn-search', StartSearchElement);
