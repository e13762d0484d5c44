import type { Direction } from './locales.ts';

const fromLeft = /[\p{L}\p{N}]/u;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const plainNumber = /^\d+(?:[.,]\d+)*$/u;

/**
 * A value in a sentence that is written the other way, e.g. a Swedish name or a telephone number in
 * Arabic, between the signs that keep its order to itself (U+2068 and U+2069, Unicode annex 9). In a sentence
 * written from the left only values with letters from the right are isolated.
 */
export function isolate(value: string, dir: Direction): string {
  const isForeign =
    dir === 'ltr'
      ? fromRight.test(value)
      : fromLeft.test(value) && !fromRight.test(value) && !plainNumber.test(value);
  return isForeign ? `\u2068${value}\u2069` : value;
}
