/** Bits of the table: 128 KiB, so that it stays in the fast memory of the processor. */
const tableBits = 20;

/** A string is told by at most so many of its first bytes. */
export const longestBeginning = 4;

/**
 * Tells where in a text one of many byte strings can begin, by its first bytes (Bloom, 1970): never wrong when it
 * passes a place over, now and then wrong when it does not.
 */
export class BeginningFilter {
  private readonly table = new Uint8Array(1 << (tableBits - 3));
  /** Bytes that are looked at: not more than the shortest string has. */
  private readonly length: number;

  /** @param beginnings The strings, or at least their first {@link longestBeginning} bytes; none of them empty. */
  constructor(beginnings: readonly Uint8Array[]) {
    this.length = beginnings.reduce((least, { length }) => Math.min(least, length), longestBeginning);
    for (const bytes of beginnings) {
      let window = 0;
      for (let index = 0; index < this.length; index += 1) window = (window << 8) | (bytes[index] ?? 0);
      const slot = slotOf(window);
      this.table[slot >>> 3] = (this.table[slot >>> 3] ?? 0) | (1 << (slot & 7));
    }
  }

  /**
   * The first index where a string can begin, or where too few bytes are left to tell.
   * @param from Index to begin at.
   * @param end How many bytes of `text` count.
   */
  next(text: Uint8Array, from: number, end: number): number {
    const mask = this.length === longestBeginning ? -1 : (1 << (this.length * 8)) - 1;
    const last = end - this.length;
    let window = 0;
    for (let index = from; index < from + this.length - 1 && index < end; index += 1)
      window = (window << 8) | (text[index] as number);
    for (let index = from; index <= last; index += 1) {
      window = ((window << 8) | (text[index + this.length - 1] as number)) & mask;
      const slot = slotOf(window);
      if (((this.table[slot >>> 3] as number) >>> (slot & 7)) & 1) return index;
    }
    return Math.max(from, last + 1);
  }
}

function slotOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - tableBits);
}
