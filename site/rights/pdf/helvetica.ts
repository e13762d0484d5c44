/**
 * The characters that a PDF can show in Helvetica, which every reader of PDF has: WinAnsiEncoding (ISO 32000-1,
 * annex D), and their widths in thousandths of the size (Adobe's metrics of the fonts).
 */

/** The characters of the codes 128 to 159; those of the others are their own numbers in Unicode. */
const middle = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** From code 32 to 126. */
const asciiWidths = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556
  556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667
  611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
  556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`;
/** From code 128 to 159; zero where there is no character. */
const middleWidths = `556 0 222 556 333 1000 556 556 333 1000 667 333 1000 0 611 0 0 222 222 333 333 350 556 1000 333
  1000 500 333 944 0 500 667`;
/** From code 160 to 255. */
const latinWidths = `278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278
  333 333 365 556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778
  778 778 778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278
  556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500`;

const numbersOf = (text: string): readonly number[] => text.trim().split(/\s+/).map(Number);
const widths: ReadonlyMap<number, number> = new Map(
  [
    [32, asciiWidths],
    [128, middleWidths],
    [160, latinWidths],
  ].flatMap(([first, text]) =>
    numbersOf(text as string).map((width, index): [number, number] => [(first as number) + index, width]),
  ),
);

/** The code of a character; undefined where the font has none. */
function codeOf(character: string): number | undefined {
  const point = character.codePointAt(0)!;
  if ((point >= 32 && point <= 126) || (point >= 160 && point <= 255)) return point;
  const index = point === 0 ? -1 : middle.indexOf(character);
  return index < 0 ? undefined : 128 + index;
}

/** Text as one character for each byte; undefined where the font lacks a character. */
export function encode(text: string): string | undefined {
  const codes = Array.from(text.normalize('NFC').replace(/[\u2009\u202f]/g, '\u00a0'), codeOf);
  return codes.includes(undefined) ? undefined : String.fromCharCode(...(codes as number[]));
}

/** The width of encoded text at size 1. The bold font is a little wider, for which there is room. */
export function widthOf(encoded: string): number {
  let sum = 0;
  for (const character of encoded) sum += widths.get(character.charCodeAt(0)) ?? 0;
  return sum / 1000;
}
