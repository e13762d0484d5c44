import type { Behaviour } from './behaviour.ts';

/**
 * Words stand in the document, not in a style sheet: those that a style adds cannot be searched, copied, translated or
 * read without it (WCAG 2.2 1.3.1, failure F87). A single letter, a number or a sign may be added.
 */
export const generatedWords: Behaviour = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) =>
      ['::before', '::after'].flatMap((part) => {
        const { content, display } = getComputedStyle(element, part);
        // What stands after the stroke is what a screen reader says instead.
        const words = content.replace(/" \/ ".*$/su, '');
        const isShown = display !== 'none' && element.checkVisibility({ visibilityProperty: true });
        return isShown && /^"[^]*\p{L}{2}/u.test(words)
          ? [
              {
                where: `<${element.localName} class="${element.getAttribute('class') ?? ''}">${part}`,
                found: words.slice(0, 60),
              },
            ]
          : [];
      }),
    ),
  );
