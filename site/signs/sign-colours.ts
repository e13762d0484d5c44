import { formatColour, parseColour, shiftUntil } from '../municipality/contrast.ts';
import type { Municipality } from '../municipality/schema.ts';

/** The colours of a sign. */
export interface SignColours {
  readonly paper: string;
  readonly ink: string;
  /** The municipality's colour as dark as white letters on it need. */
  readonly band: string;
  readonly line: string;
}

/** Contrast of all letters on a sign, WCAG 2.2 criterion 1.4.6. */
export const signContrast = 7;

/** The colours of a municipality's signs: black on white, under a band of its own colour. */
export function signColours({ colours }: Municipality): SignColours {
  const paper = '#ffffff';
  const band = shiftUntil(parseColour(colours.accent), [0, 0, 0], parseColour(paper), signContrast);
  return { paper, ink: '#0a0a0a', band: formatColour(band), line: '#8a8a8a' };
}
