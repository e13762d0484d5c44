import type { Behaviour } from './behaviour.ts';

/** How much of the height of two lines may be shared, and how many pixels of their length: tight lines share a little. */
const most = { ofHeight: 0.35, wide: 3 } as const;

/**
 * No line of text lies over another (WCAG 2.2 1.4.4, 1.4.10, 1.4.12): neither of them can be read. It looks at the page
 * in the window that it has, so that every other width, size and spacing of letters can be asked too.
 */
export const overlappingText: Behaviour = (page) => page.evaluate(whatLiesOver, most);

/** Runs in the page. */
function whatLiesOver(limits: typeof most): { where: string; found: string }[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  const share = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const windows = new Map<Element, Box | undefined>();
  /** Where the text of an element is seen, within all that cuts it off; undefined where it is not looked at. */
  const windowOf = (element: Element | null): Box | undefined => {
    if (element === null) return everywhere;
    if (windows.has(element)) return windows.get(element);
    const around = windowOf(element.parentElement);
    const { overflow, position, clipPath, contentVisibility } = getComputedStyle(element);
    // What is held fast or opened goes over the text on purpose, and the reader scrolls or closes it away.
    const isOver = position === 'fixed' || position === 'sticky' || element.matches('svg, dialog, [popover]');
    // What is cut along a path is there for those who listen.
    const isUnseen = clipPath !== 'none' || contentVisibility === 'hidden';
    const isRoot = element === document.body || element === document.documentElement;
    const own =
      around === undefined || overflow === 'visible' || isRoot
        ? around
        : share(around, element.getBoundingClientRect());
    const kept = isOver || isUnseen ? undefined : own;
    windows.set(element, kept);
    return kept;
  };
  const isSeen = (element: Element): boolean =>
    // Its own words stand where it opens, unlike those of its summary.
    !element.matches('details:not([open])') &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const root = document.documentElement;
  const isRightToLeft = getComputedStyle(root).direction === 'rtl';
  /** Whether one can scroll to it: what stands before the first line is heard only. */
  const isReached = ({ left, right, bottom }: Box): boolean =>
    bottom + scrollY > 0 && (isRightToLeft ? left + scrollX < root.clientWidth : right + scrollX > 0);
  const linesOf = (text: Text): (Box & { text: Text })[] => {
    const element = text.parentElement!;
    const seen = isSeen(element) ? windowOf(element) : undefined;
    const { fontSize, writingMode } = getComputedStyle(element);
    if (seen === undefined || writingMode !== 'horizontal-tb') return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].flatMap((line) => {
      // Some typefaces have much room over and under their letters, which the room of the next line may share.
      const over = Math.max(0, line.height - Number.parseFloat(fontSize)) / 2;
      const letters = { ...everywhere, top: line.top + over, bottom: line.bottom - over };
      const box = share(share(letters, line), seen);
      const isLine = box.right - box.left > limits.wide && box.bottom > box.top && isReached(box);
      return isLine ? [{ ...box, text }] : [];
    });
  };
  const drawn = new CSSStyleSheet();
  // What waits to be drawn until the reader comes near has no lines yet, and a height of most others.
  drawn.replaceSync('*:not([hidden]) { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(drawn);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null)
    if (walker.currentNode.nodeValue!.trim() !== '') texts.push(walker.currentNode as Text);
  const lines = texts.flatMap(linesOf).sort((one, other) => one.top - other.top);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== drawn);
  const words = (text: Text): string => text.nodeValue!.trim().replaceAll(/\s+/gu, ' ').slice(0, 40);
  const told = new Set<Text>();
  const found: { where: string; found: string }[] = [];
  let above: typeof lines = [];
  for (const line of lines) {
    above = above.filter(({ bottom }) => bottom > line.top);
    const under = above.find((each) => {
      const both = share(each, line);
      const least = Math.min(each.bottom - each.top, line.bottom - line.top);
      const isOver = both.right - both.left > limits.wide && both.bottom - both.top > limits.ofHeight * least;
      return isOver && each.text !== line.text;
    });
    above.push(line);
    if (under === undefined || told.has(line.text)) continue;
    told.add(line.text);
    const { localName, className } = line.text.parentElement!;
    found.push({
      where: `<${localName} class="${className}">`,
      found: `${words(under.text)} / ${words(line.text)}`,
    });
  }
  return found;
}
