import type { Behaviour } from './behaviour.ts';

/** The widths at which styles place the parts of a page in different ways. */
const widths = [1280, 320] as const;

/**
 * The parts of a page are seen in the order in which they are read out and in which the Tab key meets them (WCAG 2.2
 * 1.3.2, 2.4.3): in each box that places its parts, no later part stands wholly before an earlier one. A line is read
 * before the next one, or a column before the column beside it. A value over its term and a caption over its picture
 * mean the same in either order, and what complements a text (`aside`) may stand on either side of it.
 */
export const orderSeen: Behaviour = async (page) => {
  const found: { where: string; found: string }[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { where, parts } of await page.evaluate(findTurnedParts))
      found.push({ where, found: `${parts} (${width})` });
  }
  return found;
};

/** Runs in the page: the boxes with a later part that is seen before an earlier one, and the two parts. */
function findTurnedParts(): { where: string; parts: string }[] {
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  /** Of what side edges may share, in pixels: they fall between pixels. */
  const shared = 1;
  const placed = (element: Element): Element[] =>
    [...element.children].flatMap((child) => {
      const { display, position } = getComputedStyle(child);
      if (display === 'contents') return placed(child);
      const { width, height } = child.getBoundingClientRect();
      const isPlaced = position !== 'absolute' && position !== 'fixed' && Math.min(width, height) > 2;
      const isRead = child.getAttribute('aria-hidden') !== 'true' && child.closest('svg') === null;
      const says = child.textContent.trim() !== '' || child.matches(controls);
      const isSeen = child.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isPlaced && isRead && isSeen && (says || child.querySelector(controls) !== null) ? [child] : [];
    });
  const isPair = (one: Element, other: Element): boolean =>
    (one.matches('dt') && other.matches('dd')) || [one, other].some((part) => part.matches('figcaption'));
  const isTurned = (earlier: Element, later: Element, isLeftwards: boolean): boolean => {
    const [one, other] = [earlier.getBoundingClientRect(), later.getBoundingClientRect()];
    const isOver = other.bottom <= one.top + shared;
    const isUnder = other.top >= one.bottom - shared;
    const isLeft = other.right <= one.left + shared;
    const isRight = other.left >= one.right - shared;
    const [isBefore, isAfter] = isLeftwards ? [isRight, isLeft] : [isLeft, isRight];
    const isBeside = [earlier, later].some((part) => part.matches('aside'));
    return (isOver && !isAfter) || (isBefore && !isUnder && !isBeside);
  };
  const name = (element: Element): string =>
    element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 40) || `<${element.localName}>`;
  return [...document.querySelectorAll('body, body *:not(svg *)')].flatMap((box) => {
    const { display, direction } = getComputedStyle(box);
    if (!/flex|grid/u.test(display)) return [];
    const parts = placed(box);
    for (const [index, earlier] of parts.entries()) {
      const turned = parts
        .slice(index + 1)
        .find((later) => !isPair(earlier, later) && isTurned(earlier, later, direction === 'rtl'));
      if (turned !== undefined)
        return [
          {
            where: `<${box.localName} class="${box.getAttribute('class') ?? ''}">`,
            parts: `${name(turned)} < ${name(earlier)}`,
          },
        ];
    }
    return [];
  });
}
