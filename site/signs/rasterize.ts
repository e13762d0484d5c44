import sharp from 'sharp';

/** Dots per inch of print. */
export const printDensity = 300;

const packed = { palette: true, colours: 128, dither: 0, effort: 1 } as const;

const size = /^(<svg [^>]*?)width="([\d.]+)mm" height="([\d.]+)mm"/;

/**
 * An SVG whose size is in millimetres as PNG, with so many dots per inch that a printer needs no guess.
 *
 * @param isPacked Whether its colours are counted, so that the file has half the size after twice the time.
 */
export async function rasterize(svg: string, density = printDensity, isPacked = true): Promise<Buffer> {
  const dots = (millimetres: string): number => Math.round((Number(millimetres) / 25.4) * density);
  const sized = svg.replace(
    size,
    (_, start: string, width: string, height: string) =>
      `${start}width="${dots(width)}" height="${dots(height)}"`,
  );
  // At 72 dots per inch libvips takes a unit of the SVG for a dot.
  return (
    sharp(Buffer.from(sized), { density: 72 })
      // Every sheet is white from edge to edge. More effort takes thrice the time to save a few bytes in a hundred.
      .removeAlpha()
      .png({ compressionLevel: 6, ...(isPacked && packed) })
      .withMetadata({ density })
      .toBuffer()
  );
}
