import type { Behaviour } from './behaviour.ts';
import { whatDoesNotFit } from './fits.ts';

/**
 * In a window of 320 × 256, which is 1280 × 1024 at 400 %, nothing needs sideways scrolling, is cut off or lies over
 * other text (WCAG 2.2 1.4.10).
 */
export const reflow: Behaviour = async (page) => {
  await page.setViewportSize({ width: 320, height: 256 });
  return whatDoesNotFit(page);
};
