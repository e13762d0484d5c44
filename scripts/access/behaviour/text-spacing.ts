import type { Behaviour } from './behaviour.ts';
import { addStyle, whatDoesNotFit } from './fits.ts';

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/**
 * With the reader's own spacing nothing is cut off or lies over other text, also in the narrowest window (WCAG 2.2
 * 1.4.12).
 */
export const textSpacing: Behaviour = async (page) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await addStyle(page, spacing);
  return whatDoesNotFit(page);
};
