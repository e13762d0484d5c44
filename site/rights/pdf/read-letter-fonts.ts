import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { projectFile } from '../../i18n/project-folder.ts';
import type { FontPart, LetterFonts } from './letter-font.ts';

const family = 'atkinson-hyperlegible-next';
/** What comes before is for control. */
const firstPrinted = 32;
/** Ends the table. */
const lastPoint = 0xffff;

type Tables = ReadonlyMap<string, Buffer>;

/** What a reader of PDF needs of a TrueType file; how letters join and move is for setting text. */
const kept = ['cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The typefaces of letters as PDF: those of the pages, in all of Latin script. */
export function readLetterFonts(): LetterFonts {
  return { P: readTypeface(400, 'Regular'), H1: readTypeface(700, 'Bold') };
}

function readTypeface(weight: number, style: string): readonly FontPart[] {
  return ['latin', 'latin-ext'].map((subset, index) => {
    const file = `${family}-${subset}-${weight}-normal.woff`;
    // Six letters before the name say that it is a part of the typeface.
    const name = `INSYN${String.fromCharCode(65 + index)}+AtkinsonHyperlegibleNext-${style}`;
    return readPart(readFileSync(projectFile('node_modules', '@fontsource', family, 'files', file)), name);
  });
}

function readPart(woff: Buffer, name: string): FontPart {
  const tables = unpack(woff);
  const table = (tag: string): Buffer => tables.get(tag)!;
  const perEm = table('head').readUInt16BE(18);
  const thousandths = (units: number): number => Math.round((units * 1000) / perEm);
  const measured = table('hhea').readUInt16BE(34);
  const drawn = drawnPoints(table('cmap'));
  const file = packFont(tables);
  return {
    name,
    file: deflateSync(file, { level: 9 }).toString('base64'),
    size: file.length,
    ascent: thousandths(table('hhea').readInt16BE(4)),
    descent: thousandths(table('hhea').readInt16BE(6)),
    capHeight: thousandths(table('OS/2').readInt16BE(88)),
    box: [36, 38, 40, 42].map((at) => thousandths(table('head').readInt16BE(at))),
    characters: String.fromCodePoint(...drawn.map(([point]) => point)),
    glyphs: drawn.map(([, glyph]) => glyph),
    widths: drawn.map(([, glyph]) =>
      thousandths(table('hmtx').readUInt16BE(4 * Math.min(glyph, measured - 1))),
    ),
  };
}

/** The tables of a file as WOFF 1.0 (W3C): each compressed by itself where that made it smaller. */
function unpack(woff: Buffer): Tables {
  const count = woff.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index): [string, Buffer] => {
      const entry = 44 + 20 * index;
      const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
        number,
        number,
        number,
      ];
      const bytes = woff.subarray(offset, offset + packed);
      return [woff.toString('latin1', entry, entry + 4), packed < size ? inflateSync(bytes) : bytes];
    }),
  );
}

/** The characters that a file draws, with the glyph of each, by its table in format 4 (OpenType, `cmap`). */
function drawnPoints(cmap: Buffer): readonly (readonly [point: number, glyph: number])[] {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + 8 * index);
  const unicode = records.find((at) => cmap.readUInt32BE(at) === 0x00030001)!;
  const start = cmap.readUInt32BE(unicode + 4);
  const doubled = cmap.readUInt16BE(start + 6);
  const read = (part: number, segment: number): number =>
    cmap.readUInt16BE(start + 14 + part * doubled + (part > 0 ? 2 : 0) + segment);
  const glyphOf = (point: number, segment: number): number => {
    const [first, delta, range] = [read(1, segment), read(2, segment), read(3, segment)];
    if (range === 0) return (point + delta) % 65_536;
    const glyph = read(3, segment + range + 2 * (point - first));
    return glyph === 0 ? 0 : (glyph + delta) % 65_536;
  };
  return Array.from({ length: doubled / 2 }, (_, index) => 2 * index).flatMap((segment) => {
    const [first, last] = [read(1, segment), read(0, segment)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .map((point): [number, number] => [point, glyphOf(point, segment)])
      .filter(([point, glyph]) => point >= firstPrinted && point < lastPoint && glyph !== 0);
  });
}

/** A TrueType file of the tables that a reader of PDF needs. */
function packFont(tables: Tables): Buffer {
  const chosen = kept.flatMap((name) => {
    const table = tables.get(name);
    return table ? [{ name, table }] : [];
  });
  const power = 2 ** Math.floor(Math.log2(chosen.length));
  const header = Buffer.alloc(12 + 16 * chosen.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(chosen.length, 4);
  header.writeUInt16BE(16 * power, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(16 * (chosen.length - power), 10);
  let offset = header.length;
  const padded = chosen.map(({ name, table }, index) => {
    const bytes = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(bytes);
    const entry = 12 + 16 * index;
    header.write(name, entry, 'latin1');
    header.writeUInt32BE(checksumOf(bytes), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([header, ...padded]);
}

function checksumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
