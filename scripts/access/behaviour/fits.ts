import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import { overlappingText } from './overlapping-text.ts';

/**
 * What does not fit: elements that make the page scroll sideways, boxes that cut their text off, and text that runs over
 * other text. Drawings are pictures, and what is cut to nothing is meant for screen readers only.
 */
export async function whatDoesNotFit(page: Page): Promise<readonly Found[]> {
  return [...(await page.evaluate(whatIsCut)), ...(await overlappingText(page))];
}

/** Runs in the page. */
function whatIsCut(): { where: string; found: string }[] {
  const describe = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const root = document.documentElement;
  const found: { where: string; found: string }[] = [];
  const sideways = root.scrollWidth - root.clientWidth;
  if (sideways > 0) {
    const widest = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    found.push({ where: widest[0] ? describe(widest[0]) : '', found: `${sideways} px` });
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.closest('svg') || element.textContent.trim() === '') continue;
    const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
    const isOnlySpoken = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isCut =
      (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1);
    if (isCut && !isOnlySpoken && element.clientHeight > 0)
      found.push({ where: describe(element), found: element.textContent.trim().slice(0, 60) });
  }
  return found;
}

/** Puts a style on an open page. The policy of the site forbids style elements, so the sheet is made by script. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
