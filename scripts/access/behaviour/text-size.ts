import type { Behaviour } from './behaviour.ts';
import { addStyle, whatDoesNotFit } from './fits.ts';

/** With letters of twice the size nothing is cut off or lies over other text (WCAG 2.2 1.4.4). */
export const textSize: Behaviour = async (page) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await addStyle(page, ':root { font-size: 200% !important; }');
  return whatDoesNotFit(page);
};
