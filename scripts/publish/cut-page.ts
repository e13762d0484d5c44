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
  private readonly known = new Map<string, Piece>();
  private letters = 0;
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
      if (end > start) pieces.push(this.pieceOf(page.slice(start, end)));
      start = end;
    };
    beginnings.lastIndex = 0;
    while (beginnings.test(page)) add(page.lastIndexOf('<', beginnings.lastIndex - 1));
    add(page.length);
    return pieces;
  }

  private pieceOf(text: string): Piece {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    // A copy of its own: V8 keeps the whole page alive for a string that was cut out of it.
    const kept = Buffer.from(text, 'utf16le').toString('utf16le');
    const piece = this.understand(kept);
    if (this.letters > rememberedLetters) {
      this.known.clear();
      this.letters = 0;
    }
    this.known.set(kept, piece);
    this.letters += kept.length;
    return piece;
  }
}
