/** What was understood of pieces of text, by the pieces: most of them come again and again. */
export class KeptPieces<Known> {
  private readonly known = new Map<string, Known>();
  private letters = 0;
  private readonly most: number;

  /** @param most letters of the pieces that are kept; when there are more, all are forgotten. */
  constructor(most: number) {
    this.most = most;
  }

  /** What is known of a piece, or what `understand` gives for it. */
  of(piece: string, understand: (piece: string) => Known): Known {
    const known = this.known.get(piece);
    if (known !== undefined || this.known.has(piece)) return known as Known;
    // A copy of its own: V8 keeps the whole file alive for a string that was cut out of it.
    const kept = Buffer.from(piece, 'utf16le').toString('utf16le');
    const understood = understand(kept);
    if (this.letters > this.most) {
      this.known.clear();
      this.letters = 0;
    }
    this.known.set(kept, understood);
    this.letters += kept.length;
    return understood;
  }
}
