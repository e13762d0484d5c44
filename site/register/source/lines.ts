const [lineFeed, carriageReturn] = [10, 13];

/** Counts the line ends among some bytes of UTF-8: LF, CR, and CRLF as one. */
export function countLineEnds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) count++;
  }
  return count;
}

/** The line and the character in it, both from 1, of a place in a text. */
export function lineOf(text: string, at: number): { readonly row: number; readonly character: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { row: lines.length, character: lines.at(-1)!.length + 1 };
}
