import type { Page } from '@playwright/test';
import type { Found } from '../rules/page-rule.ts';
import { pictureLength } from './picture-length.ts';

/** The bytes of a picture, as the page itself may fetch them; undefined where it cannot. */
async function fetchPicture(page: Page, address: string): Promise<Buffer | undefined> {
  // The policy of a site lets no page fetch such an address, though it may show the picture.
  if (address.startsWith('data:')) return Buffer.from(await (await fetch(address)).arrayBuffer());
  const base64 = await page.evaluate(async (from) => {
    const answer = await fetch(from).catch(() => undefined);
    if (answer?.ok !== true) return undefined;
    const reader = new FileReader();
    const read = new Promise<string>((done) => {
      reader.addEventListener('load', () => {
        done(reader.result as string);
      });
    });
    reader.readAsDataURL(await answer.blob());
    return (await read).replace(/^[^,]*,/u, '');
  }, address);
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

/**
 * Pictures that move for longer than some seconds, such as an animated GIF.
 * @param longest the longest that something may move by itself, in seconds.
 */
export async function movingPictures(page: Page, longest: number): Promise<readonly Found[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.getClientRects().length === 0)
        return [];
      const behind = /^url\("(.*)"\)$/u.exec(getComputedStyle(element).backgroundImage)?.[1];
      const shown = element instanceof HTMLImageElement ? element.currentSrc : '';
      return [behind ?? '', shown].filter((address) => address !== '');
    }),
  );
  const found: Found[] = [];
  for (const address of new Set(addresses)) {
    const bytes = await fetchPicture(page, address);
    const length = bytes === undefined ? 0 : await pictureLength(bytes);
    if (length > longest) found.push({ where: address.slice(0, 80), found: `picture ${length} s` });
  }
  return found;
}
