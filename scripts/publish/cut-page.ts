import { KeptPieces } from './kept-pieces.ts';

/** Letters of the pieces that are remembered at most. */
const rememberedLetters = 32 * 1024 * 1024;

/**
 * Elements before which a page is cut: those that hold a sentence or a few. Where it is cut is a matter of speed alone:
 * the smaller the pieces, the more of them stand in many pages; the larger, the fewer there are.
 */
const beginnings =
  /<(?:article|aside|d[dlt]|div|fieldset|footer|h[1-6]|header|li|main|nav|ol|p|script|section|ul)[ >]/g;

/** Cuts pages into pieces, most of which stand in many of them, and understands every different piece once. */
export class PageCutter<Piece> {
  private readonly known = new KeptPieces<Piece>(rememberedLetters);
  private readonly understand: (piece: string) => Piece;

  /** @param understand gives what is to be known of a piece, whatever page it stands in. */
  constructor(understand: (piece: string) => Piece) {
    this.understand = understand;
  }

  /** What is known of the pieces of a page, from its beginning to its end. */
  cut(page: string): Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    const add = (end: number): void => {
      if (end > start) pieces.push(this.known.of(page.slice(start, end), this.understand));
      start = end;
    };
    beginnings.lastIndex = 0;
    while (beginnings.test(page)) add(page.lastIndexOf('<', beginnings.lastIndex - 1));
    add(page.length);
    return pieces;
  }
}
