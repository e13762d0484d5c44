import { withChoice } from './display-choices.ts';
import { chooseDisplay, currentDisplay, displayChanged } from './kept-display.ts';

const links = (): NodeListOf<HTMLAnchorElement> =>
  document.querySelectorAll<HTMLAnchorElement>('a[data-set-choice]');

/** Says which set is shown: the chosen one, else the first of the portal. */
function mark(): void {
  const chosen = currentDisplay()['symbol-set'];
  for (const link of links()) {
    const { setChoice, first } = link.dataset;
    const isShown = chosen === undefined ? first !== undefined : setChoice === chosen;
    if (isShown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// Without script the links lead to themselves and the style sheet shows their set on this page; with it
// the choice is kept for the other pages.
for (const link of links())
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const { setChoice = '', first } = link.dataset;
    // The first set is shown anyway, so there is nothing to keep.
    chooseDisplay(withChoice(currentDisplay(), 'symbol-set', first === undefined ? setChoice : ''));
  });

// An address with the name of a set is a choice for this page alone, as without script.
if (currentDisplay()['symbol-set'] === undefined && location.hash === '') mark();
document.addEventListener(displayChanged, mark);
