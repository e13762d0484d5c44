import type { Span } from './personal-number.ts';

/** An apartment number as Lantmäteriet writes it, e.g. `lgh 1203`. */
const apartment = /(?<!\p{L})(?:lgh|lägenhet|apartment|flat|apt)\.?\s*(?:nr\.?\s*)?\d{1,4}(?!\d)/giu;

/** Where a text holds the number of somebody's apartment. */
export function apartmentsIn(text: string): readonly Span[] {
  return [...text.matchAll(apartment)].map(({ 0: found, index }) => [index, index + found.length]);
}
