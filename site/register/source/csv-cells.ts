const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The most cells that a CSV text can have: delimiters and line ends in quotation marks are counted too. Empty cells
 * take one byte each in a file, but many in memory.
 */
export function countCells(bytes: Buffer, delimiter: string): number {
  const [separator] = Buffer.from(delimiter);
  let count = 0;
  for (const byte of bytes)
    if (byte === separator || byte === lineFeed || byte === carriageReturn) count += 1;
  return count;
}
