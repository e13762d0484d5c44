import type { Page } from '@playwright/test';
import type { Colours } from './colours.ts';

/** What somebody sees at a moment. */
export interface Sight {
  /** The texts of the page that are seen, by their element, or for what a style writes by its own words. */
  readonly texts: ReadonlyMap<Element | string, string>;
  /** The texts of one element and those in it that are too pale, with their contrast. */
  readonly pale: ReadonlyMap<Element, string>;
}

/** What `bringSight` puts into a page. */
export interface Sights {
  readonly insynSee: (host: Element) => Sight;
}

/** Puts into an open page the function that tells what is seen. The colours must be there. */
export async function bringSight(page: Page): Promise<void> {
  await page.evaluate(makeSight);
}

/** Runs in the page. */
function makeSight(): void {
  const ownText = (element: Element): string =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue!)
      .join(' ')
      .trim();
  const isSeen = (element: Element): boolean => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    return (
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      Math.min(width, height) > 2 &&
      right + scrollX > 0 &&
      bottom + scrollY > 0
    );
  };
  /** What a style writes before and after an element, such as the words of a hint. */
  const writtenBy = (element: Element): string[] =>
    ['::before', '::after'].flatMap((part) => {
      const { content, display, visibility, opacity } = getComputedStyle(element, part);
      const isShown = display !== 'none' && visibility === 'visible' && Number(opacity) > 0;
      return isShown && /\p{L}/u.test(content.replace(/^(?:none|normal)$/u, '')) ? [content] : [];
    });
  const insynSee = (host: Element): Sight => {
    const { insynColours } = globalThis as unknown as { readonly insynColours: Colours };
    const inside = [host, ...host.querySelectorAll('*')];
    const texts = new Map<Element | string, string>();
    for (const element of document.querySelectorAll('body *'))
      if (ownText(element) !== '' && isSeen(element)) texts.set(element, ownText(element));
    for (const text of inside.flatMap(writtenBy)) texts.set(text, text);
    const pale = inside.flatMap((element) => {
      const hasText = texts.has(element) || element.matches('input, select, textarea');
      const ratio = hasText ? insynColours.contrastOfText(element) : undefined;
      return ratio !== undefined && ratio < insynColours.leastOfText(element)
        ? [[element, ratio.toFixed(1)] as const]
        : [];
    });
    return { texts, pale: new Map(pale) };
  };
  Object.assign(globalThis, { insynSee } satisfies Sights);
}
