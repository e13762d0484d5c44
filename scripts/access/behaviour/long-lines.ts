import type { Behaviour } from './behaviour.ts';

/** The most letters of a line, with the spaces; one of Chinese, Japanese or Korean counts as two. */
const most = 80;

/**
 * No line of running text has more than 80 letters, or 40 of Chinese, Japanese or Korean (WCAG 2.2 1.4.8): from the end
 * of a longer one the eye does not find the next. Tables, code and menus are not read line by line, and a link or an
 * address of the web is one thing.
 */
export const longLines: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  return page.evaluate(whereLinesAreLong, most);
};

/** Runs in the page. */
function whereLinesAreLong(limit: number): { where: string; found: string }[] {
  interface Line {
    letters: number;
    words: string;
    readonly first: DOMRect;
    /** What breaks its text into lines: texts beside each other are no line. */
    readonly block: Element;
    /** The links that the words stand in; null for words outside links. */
    readonly links: Set<Element | null>;
  }
  const running = 'p, li, dd, blockquote, figcaption';
  const notRead = 'table, pre, code, nav, address, svg';
  const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
  /** A wide letter, or a word of others: a line may end after each. */
  const pieces = new RegExp(String.raw`${wide}|(?:(?!${wide})\S)+`, 'gu');
  const isWide = new RegExp(wide, 'u');
  const segmenter = new Intl.Segmenter();
  const countLetters = (text: string): number =>
    [...segmenter.segment(text.replaceAll(/\p{Cf}/gu, ''))].reduce(
      (sum, { segment }) => sum + (isWide.test(segment) ? 2 : 1),
      0,
    );
  const blockOf = (element: Element): Element => {
    const around = element.parentElement!;
    const isItem = /flex|grid/u.test(getComputedStyle(around).display);
    const isInLine = /^(?:inline|contents|ruby)/u.test(getComputedStyle(element).display);
    return isInLine && !isItem ? blockOf(around) : element;
  };
  /** Whether it is cut to nothing, and so there for those who listen. */
  const isHeardOnly = (element: Element | null): boolean => {
    if (element === null) return false;
    const { clipPath, position } = getComputedStyle(element);
    const isCut = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
    return isCut || isHeardOnly(element.parentElement);
  };
  const textsOf = (element: Element): Text[] => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const around = walker.currentNode.parentElement!;
      const isOwn = around.closest(running) === element && around.closest(notRead) === null;
      const isSeen = around.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (isOwn && isSeen && !isHeardOnly(around)) texts.push(walker.currentNode as Text);
    }
    return texts;
  };
  /** The lines of an element as they are broken in this window. */
  const linesOf = (element: Element): Line[] => {
    const lines: Line[] = [];
    const range = document.createRange();
    let space = '';
    const lineAt = (box: DOMRect, block: Element): Line => {
      const last = lines.at(-1);
      const middle = (box.top + box.bottom) / 2;
      if (last?.block === block && middle > last.first.top && middle < last.first.bottom) return last;
      const line = { letters: 0, words: '', first: box, block, links: new Set<Element | null>() };
      lines.push(line);
      space = '';
      return line;
    };
    for (const text of textsOf(element)) {
      let end = 0;
      const around = text.parentElement!;
      const block = blockOf(around);
      for (const { 0: piece, index } of text.data.matchAll(pieces)) {
        if (index > end) space = ' ';
        end = index + piece.length;
        range.setStart(text, index);
        range.setEnd(text, end);
        // A long word may be broken in two.
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        const width = boxes.reduce((sum, box) => sum + box.width, 0);
        for (const [part, box] of boxes.entries()) {
          const line = lineAt(box, block);
          line.letters += space.length + (countLetters(piece) * box.width) / width;
          line.words += part === 0 ? space + piece : '';
          line.links.add(around.closest('a'));
          space = '';
        }
      }
      if (end < text.data.length) space = ' ';
    }
    return lines;
  };
  const isOneThing = ({ words, links }: Line): boolean =>
    (links.size === 1 && !links.has(null)) || (!words.includes(' ') && !isWide.test(words));
  return [...document.querySelectorAll(running)].flatMap((element) => {
    if (countLetters(element.textContent) <= limit || element.closest(notRead) !== null) return [];
    const long = linesOf(element).filter((line) => Math.round(line.letters) > limit && !isOneThing(line));
    const [longest] = long.sort((one, other) => other.letters - one.letters);
    if (longest === undefined) return [];
    const where = `<${element.localName} class="${element.className}"> ${longest.words.slice(0, 40)}`;
    return [{ where, found: `${Math.round(longest.letters)} letters` }];
  });
}
