import type { Behaviour } from './behaviour.ts';

/** How much closer than the typeface has them letters and words may stand, in parts of the size of the letters. */
const closest = { letters: -0.02, words: -0.05 } as const;

/** The least height of a line, in parts of the size of its letters: with less the lines run into each other. */
const leastLine = 1;

/**
 * Letters, words and lines keep the room that tells them apart (WCAG 2.2 1.4.8, 1.4.12): a reader who sees them run into
 * each other reads slower or not at all. Letters of a drawing are placed by it.
 */
export const crowdedText: Behaviour = async (page) =>
  page.evaluate(
    ({ letters, words, line }) => {
      const measure = (text: string): number => Number.parseFloat(text) || 0;
      const linesOf = (element: Element): number => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      return [...document.querySelectorAll('body *:not(svg, svg *)')].flatMap((element) => {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
        );
        if (!hasText || !element.checkVisibility({ visibilityProperty: true })) return [];
        const style = getComputedStyle(element);
        const size = measure(style.fontSize);
        const parts = [
          measure(style.letterSpacing) < letters * size ? `letter-spacing ${style.letterSpacing}` : '',
          measure(style.wordSpacing) < words * size ? `word-spacing ${style.wordSpacing}` : '',
          style.lineHeight !== 'normal' && measure(style.lineHeight) < line * size && linesOf(element) > 1
            ? `line-height ${style.lineHeight}`
            : '',
        ].filter((part) => part !== '');
        return parts.length === 0
          ? []
          : [
              {
                where: `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`,
                found: parts.join(', '),
              },
            ];
      });
    },
    { ...closest, line: leastLine },
  );
