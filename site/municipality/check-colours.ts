import type { Issue, Location } from '../register/issue.ts';
import { contrast, formatColour, parseColour, shiftUntil } from './contrast.ts';
import type { Municipality } from './schema.ts';

/** The tinted surface of the light theme, the darkest ground that the accent stands on; tokens.css uses the same. */
export const lightSurface = parseColour('#f4f0e6');
/** The tinted surface of the dark theme, the lightest ground that the accent stands on. */
export const darkSurface = parseColour('#1f272a');

/** Contrast that text in the accent colour must have, WCAG 2.2 criterion 1.4.3. */
export const leastContrast = 4.5;

/** Refuses an accent, `#rrggbb`, that cannot be read on our paper and names the nearest one that can. */
export function checkColours(stated: string, at: Location): Issue[] {
  const accent = parseColour(stated);
  const ratio = contrast(accent, lightSurface);
  if (ratio >= leastContrast) return [];
  const near = formatColour(shiftUntil(accent, [0, 0, 0], lightSurface, leastContrast));
  return [
    { code: 'colour-contrast', at, value: stated, variables: { contrast: ratio.toFixed(2), nearest: near } },
  ];
}

/** Contrast that links have in every theme, WCAG 2.2 criterion 1.4.6. */
const linkContrast = 7;

/** The accent of each theme: shifted towards black or white until links reach 7:1 on the tinted surface. */
export function accentColours(municipality: Municipality): { readonly light: string; readonly dark: string } {
  const accent = parseColour(municipality.colours.accent);
  return {
    light: formatColour(shiftUntil(accent, [0, 0, 0], lightSurface, linkContrast)),
    dark: formatColour(shiftUntil(accent, [255, 255, 255], darkSurface, linkContrast)),
  };
}
