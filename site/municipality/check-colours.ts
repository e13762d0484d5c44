import type { Issue, Location } from '../register/issue.ts';
import { contrast, formatColour, parseColour, shiftUntil } from './contrast.ts';
import type { Municipality } from './schema.ts';

/** Paper of the light theme and its darkest surface; tokens.css uses the same. */
export const lightPaper = parseColour('#fffdf8');
/** The tinted surface of the light theme, the darkest ground that the accent stands on. */
export const lightSurface = parseColour('#f4f0e6');
/** Paper of the dark theme. */
export const darkPaper = parseColour('#14191b');

/** Contrast that text in the accent colour must have, WCAG 2.2 criterion 1.4.3. */
export const leastContrast = 4.5;

/** Refuses an accent that cannot be read on our paper and names the nearest one that can. */
export function checkColours(municipality: Municipality, at: Location): Issue[] {
  const accent = parseColour(municipality.colours.accent);
  const ratio = contrast(accent, lightSurface);
  if (ratio >= leastContrast) return [];
  const near = formatColour(shiftUntil(accent, [0, 0, 0], lightSurface, leastContrast));
  const variables = { contrast: ratio.toFixed(2), nearest: near };
  return [{ code: 'colour-contrast', at, value: municipality.colours.accent, variables }];
}

/** The accent of each theme: as chosen on light paper, lightened until it reaches 7:1 on dark paper. */
export function accentColours(municipality: Municipality): { readonly light: string; readonly dark: string } {
  const accent = parseColour(municipality.colours.accent);
  return {
    light: municipality.colours.accent,
    dark: formatColour(shiftUntil(accent, [255, 255, 255], darkPaper, 7)),
  };
}
