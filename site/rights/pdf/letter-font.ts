/** A file of a typeface, and what is needed to set text in it. Measures are in thousandths of the size. */
export interface FontPart {
  /** PostScript name. */
  readonly name: string;
  /** The TrueType file, compressed (zlib), in base64. */
  readonly file: string;
  /** Bytes of the file before it was compressed. */
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** The box that every character fits in: left, bottom, right, top. */
  readonly box: readonly number[];
  /** The characters in it, each with its number in the file and its width at the same place of the lists. */
  readonly characters: string;
  readonly glyphs: readonly number[];
  readonly widths: readonly number[];
}

/** The typefaces of a letter, of its paragraphs and of its heading, each in the parts that its alphabet comes in. */
export interface LetterFonts {
  readonly P: readonly FontPart[];
  readonly H1: readonly FontPart[];
}

/** A character in a typeface. */
export interface Glyph {
  readonly character: string;
  /** The part that it is in. */
  readonly part: number;
  readonly id: number;
  readonly width: number;
}

/** The characters of a typeface. */
export type Typeface = ReadonlyMap<string, Glyph>;

/** Makes the characters of a typeface easy to find. A character of several parts is taken from the first. */
export function typefaceOf(parts: readonly FontPart[]): Typeface {
  const found = new Map<string, Glyph>();
  for (const [part, { characters, glyphs, widths }] of parts.entries())
    for (const [index, character] of Array.from(characters).entries())
      if (!found.has(character))
        found.set(character, { character, part, id: glyphs[index]!, width: widths[index]! });
  return found;
}

/** Text as it can be set: composed characters, one kind of space that does not break, no hints to the browser. */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2009\u202f]/g, '\u00a0')
    .replace(/[\u00ad\u200b\u200e\u200f\u2066-\u2069\ufeff]/g, '')
    .replaceAll('\t', ' ');
}

/** Whether a typeface has every character of a text. */
export function canSet(text: string, typeface: Typeface): boolean {
  return Array.from(text).every((character) => character === '\n' || typeface.has(character));
}

/** The width of text at size 1. */
export function widthOf(text: string, typeface: Typeface): number {
  let sum = 0;
  for (const character of text) sum += typeface.get(character)?.width ?? 0;
  return sum / 1000;
}
