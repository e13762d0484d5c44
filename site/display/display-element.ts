import { displayChoiceNames, withChoice, type DisplayChoice } from './display-choices.ts';
import { chooseDisplay, currentDisplay, displayChanged } from './kept-display.ts';

/** Where a reader chooses how the portal looks. Without script it would do nothing, so it is hidden. */
class DisplayElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.show();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const name = displayChoiceNames.find((each) => each === target.name);
      if (name) chooseDisplay(withChoice(currentDisplay(), name, target.value));
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      chooseDisplay({});
    });
    this.addEventListener('keydown', ({ key }) => {
      const details = this.querySelector('details');
      if (key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    document.addEventListener(displayChanged, () => {
      this.show();
    });
  }

  /** The buttons show what is chosen. */
  private show(): void {
    const display = currentDisplay();
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      input.checked = input.value === (display[input.name as DisplayChoice] ?? '');
  }
}

customElements.define('insyn-display', DisplayElement);
