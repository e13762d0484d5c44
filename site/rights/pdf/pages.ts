import { widthOf } from './helvetica.ts';

/** A heading or paragraph, in encoded text. */
export interface Block {
  readonly tag: 'H1' | 'P';
  readonly text: string;
}

/** What stands on one page of one block. */
export interface Piece {
  readonly block: number;
  readonly tag: Block['tag'];
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
export function layOut(blocks: readonly Block[]): readonly (readonly Piece[])[] {
  const top = sheet.height - sheet.margin;
  const pages: Piece[][] = [[]];
  let height = top;
  for (const [block, { tag, text }] of blocks.entries()) {
    const size = sizes[tag];
    let lines: { text: string; baseline: number }[] = [];
    const finish = (): void => {
      if (lines.length > 0) pages.at(-1)!.push({ block, tag, size, lines });
      lines = [];
    };
    for (const line of text.split('\n').flatMap((each) => wrap(each, size))) {
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

/** Lines that fit between the margins. All but the last end in a space, so that words are not read as one. */
function wrap(text: string, size: number): readonly string[] {
  // Room for the bold font, which is at most a tenth wider.
  const room = (sheet.width - 2 * sheet.margin) / (size * (size === sizes.H1 ? 1.1 : 1));
  const lines = [''];
  for (const word of text.split(' ').flatMap((each) => cut(each, room))) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)!} ${word}`;
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else {
      lines[lines.length - 1] = `${lines.at(-1)!} `;
      lines.push(word);
    }
  }
  return lines;
}

/** A word that is longer than a line, such as an address of the web, in pieces. */
function cut(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const most = Math.max(1, Math.floor((word.length * room) / widthOf(word)) - 1);
  return [word.slice(0, most), ...cut(word.slice(most), room)];
}
