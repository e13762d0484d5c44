import { widthOf, type Typeface } from './letter-font.ts';

/** What is said of a block: a heading, or a paragraph. */
export type Tag = 'H1' | 'P';

/** A heading or paragraph. */
export interface Block {
  readonly tag: Tag;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** What stands on one page of one block. */
export interface Piece {
  readonly block: number;
  readonly tag: Tag;
  readonly size: number;
  /** Each with the height of its baseline over the foot of the sheet, in points. */
  readonly lines: readonly { readonly text: string; readonly baseline: number }[];
}

/** A4 in points. */
export const sheet = { width: 595, height: 842, margin: 64 } as const;
const sizes = { H1: 15, P: 11.5 } as const;
const leading = 1.45;
const gap = 11;

/** Shares blocks among pages, line by line, from the top of each sheet down. */
export function layOut(
  blocks: readonly Block[],
  typefaces: Readonly<Record<Tag, Typeface>>,
): readonly (readonly Piece[])[] {
  const top = sheet.height - sheet.margin;
  const pages: Piece[][] = [[]];
  let height = top;
  for (const [block, { tag, text }] of blocks.entries()) {
    const size = sizes[tag];
    const room = (sheet.width - 2 * sheet.margin) / size;
    let lines: { text: string; baseline: number }[] = [];
    const finish = (): void => {
      if (lines.length > 0) pages.at(-1)!.push({ block, tag, size, lines });
      lines = [];
    };
    for (const line of text.split('\n').flatMap((each) => wrap(each, room, typefaces[tag]))) {
      if (height - size * leading < sheet.margin) {
        finish();
        pages.push([]);
        height = top;
      }
      height -= size * leading;
      lines.push({ text: line, baseline: height });
    }
    finish();
    height -= gap;
  }
  return pages;
}

/** Lines that have room at size 1. All but the last end in a space, so that words are not read as one. */
function wrap(text: string, room: number, typeface: Typeface): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ').flatMap((each) => cut(each, room, typeface))) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)!} ${word}`;
    if (widthOf(longer, typeface) <= room) lines[lines.length - 1] = longer;
    else {
      lines[lines.length - 1] = `${lines.at(-1)!} `;
      lines.push(word);
    }
  }
  return lines;
}

/** A word that is longer than a line, such as an address of the web, in pieces. */
function cut(word: string, room: number, typeface: Typeface): readonly string[] {
  const width = widthOf(word, typeface);
  if (width <= room) return [word];
  const most = Math.max(1, Math.floor((word.length * room) / width) - 1);
  return [word.slice(0, most), ...cut(word.slice(most), room, typeface)];
}
