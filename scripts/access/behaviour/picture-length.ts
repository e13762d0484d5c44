import sharp, { type Metadata } from 'sharp';

/** The first bytes of a PNG (PNG specification, third edition, 5.2). */
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** A drawing that says of an animation that it has no end. */
const endlessDrawing = /<svg[^]*(?:repeatCount\s*=\s*["']indefinite|animation[^;}]*\binfinite)/iu;

/** The chunks of a PNG: each has its length, its type and a checksum around what it holds. */
function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = pngSignature.length; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** How long an animated PNG moves, in seconds (PNG specification, third edition, 11.3.6); 0 where it stands still. */
function lengthOfPng(png: Buffer): number {
  let plays: number | undefined;
  let once = 0;
  for (const { type, data } of chunksOf(png)) {
    if (type === 'acTL' && data.length >= 8) plays = data.readUInt32BE(4);
    if (type !== 'fcTL' || data.length < 24) continue;
    const [parts, ofSecond] = [data.readUInt16BE(20), data.readUInt16BE(22)];
    once += parts / (ofSecond === 0 ? 100 : ofSecond);
  }
  if (plays === undefined || once === 0) return 0;
  return plays === 0 ? Infinity : once * plays;
}

/**
 * How long a picture moves by itself, in seconds; 0 where it stands still or cannot be read. Knows what sharp does, GIF and
 * WebP among it, animated PNG, and drawings that say that they have no end.
 */
export async function pictureLength(bytes: Buffer): Promise<number> {
  if (bytes.subarray(0, pngSignature.length).equals(pngSignature)) return lengthOfPng(bytes);
  if (endlessDrawing.test(bytes.toString('utf8'))) return Infinity;
  const { pages = 1, delay = [], loop = 1 } = await readMetadata(bytes);
  if (pages === 1) return 0;
  return loop === 0 ? Infinity : (delay.reduce((sum, each) => sum + each, 0) / 1000) * loop;
}

/** What sharp knows of a picture; nothing where it cannot read it, and it throws at once where there is none. */
async function readMetadata(bytes: Buffer): Promise<Partial<Metadata>> {
  try {
    return await sharp(bytes).metadata();
  } catch {
    return {};
  }
}
