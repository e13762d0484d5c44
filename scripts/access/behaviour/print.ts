import type { Behaviour } from './behaviour.ts';
import { bringColours, type Colours } from './colours.ts';
import { whatDoesNotFit } from './fits.ts';

/** What the margins leave of a sheet of A4 (about 180 × 267 mm), at 96 pixels an inch. */
const sheet = { width: 680, height: 1009 };

/** The least contrast of text to white paper (WCAG 2.2 1.4.3). */
const leastContrast = 4.5;

/**
 * On paper there is no menu, nothing is cut off or lies over other text, and no text is white: printers leave the ground
 * out. What the content says on the screen under headings it says there too, but for what is not meant for paper.
 */
export const print: Behaviour = async (page) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(rememberHeadings);
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
  await bringColours(page);
  const cut = await whatDoesNotFit(page);
  const lost = await page.evaluate((least) => {
    const describe = (element: Element): string =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const { insynColours: colours } = globalThis as unknown as { readonly insynColours: Colours };
    const white = [255, 255, 255, 255] as const;
    const contrastToWhite = (colour: string): number =>
      colours.contrast(colours.lay(colours.read(colour), white), white);
    const menus = [...document.querySelectorAll('nav')].filter(isSeen);
    const pale = [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].filter((element) => {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '',
      );
      if (!hasText || !isSeen(element)) return false;
      const { color, printColorAdjust } = getComputedStyle(element);
      return printColorAdjust !== 'exact' && contrastToWhite(color) < least;
    });
    const { insynHeadings: headings } = globalThis as unknown as {
      readonly insynHeadings: readonly Element[];
    };
    return [
      ...headings
        .filter((element) => !isSeen(element))
        .map((element) => ({ where: describe(element), found: 'lost' })),
      ...menus.map((element) => ({ where: describe(element), found: 'nav' })),
      ...pale.map((element) => ({ where: describe(element), found: getComputedStyle(element).color })),
    ];
  }, leastContrast);
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  return [...cut, ...lost];
};

/** Runs in the page: keeps the headings of the content that are seen on the screen. */
function rememberHeadings(): void {
  // What has changed is no answer to whoever reads the sheet at the place, and the legal details say the same again.
  const notForPaper = '.no-print, .place-changes, .legal, nav, form';
  const headings = [...document.querySelectorAll('main :is(h1, h2)')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest(notForPaper) === null,
  );
  Object.assign(globalThis, { insynHeadings: headings });
}
