/**
 * Prints an answer alone: a copy of it at the end of the page, which the style sheet leaves as the only thing on paper.
 * Some browsers print after this returns, so the copy stays until they say that they are done.
 */
export function printAnswer(heading: string, list: Element): void {
  const title = document.createElement('h2');
  title.textContent = heading;
  const copy = document.createElement('section');
  copy.className = 'printed-answer';
  copy.append(title, list.cloneNode(true));
  document.querySelector('main > .inside')?.append(copy);
  addEventListener(
    'afterprint',
    () => {
      copy.remove();
    },
    { once: true },
  );
  print();
}
