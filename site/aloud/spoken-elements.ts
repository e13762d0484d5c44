const blocks = 'h1, h2, h3, p, li, dt, dd, figcaption';
const silent = 'nav, form, button, svg, script, template, [aria-hidden="true"], [data-not-aloud]';

/** The elements of a part of the page that are read aloud, one after another, in the order of the page. */
export function spokenElements(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(blocks)].filter(
    (element) =>
      !element.closest(silent) &&
      !element.querySelector(blocks) &&
      isShown(element) &&
      spokenText(element) !== '',
  );
}

/** Browsers of before 2024 cannot be asked; they give no boxes to what is hidden, nor to what stands in closed parts. */
function isShown(element: HTMLElement): boolean {
  return 'checkVisibility' in Element.prototype
    ? element.checkVisibility()
    : element.getClientRects().length > 0;
}

/** What an element says, without what is hidden from screen readers. */
export function spokenText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(silent)) text += node.textContent ?? '';
  return text.replace(/\s+/gu, ' ').trim();
}
