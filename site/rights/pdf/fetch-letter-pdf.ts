import type { LetterFonts } from './letter-font.ts';
import { letterPdf, type PrintedLetter } from './letter-pdf.ts';

/**
 * A letter as a tagged PDF; undefined where its typefaces cannot be had, as without a connection, or lack a letter.
 *
 * @param address Of the typefaces, which are fetched only now: most letters leave by another way.
 */
export async function fetchLetterPdf(
  letter: PrintedLetter,
  address: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const fonts = await fetchFonts(address);
  return fonts && letterPdf(letter, fonts);
}

async function fetchFonts(address: string): Promise<LetterFonts | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as LetterFonts) : undefined;
  } catch {
    return undefined;
  }
}
