import type { FontPart, Glyph } from './letter-font.ts';

/** Adds an object to a file and gives its number. */
export type AddObject = (content: string) => number;

const hex = (number: number): string => number.toString(16).padStart(4, '0');

/** Text as the numbers of its glyphs, two bytes each. */
export const hexOf = (glyphs: readonly Glyph[]): string => `<${glyphs.map(({ id }) => hex(id)).join('')}>`;

/**
 * Adds a typeface with its file in it (ISO 32000-1, 9.7), so that the letter looks the same everywhere, and what each
 * glyph means, so that it can be read aloud, searched and copied.
 *
 * @param glyphs Those that the letter uses.
 * @returns The number of the object that text names.
 */
export function addFont(part: FontPart, glyphs: readonly Glyph[], add: AddObject): number {
  const packed = atob(part.file);
  const file = add(
    `<</Length ${packed.length}/Length1 ${part.size}/Filter/FlateDecode>>\nstream\n${packed}\nendstream`,
  );
  // Flag 32: the letters are of the ordinary Latin alphabet.
  const descriptor = add(
    `<</Type/FontDescriptor/FontName/${part.name}/Flags 32/FontBBox[${part.box.join(' ')}]/ItalicAngle 0` +
      `/Ascent ${part.ascent}/Descent ${part.descent}/CapHeight ${part.capHeight}/StemV 80/FontFile2 ${file} 0 R>>`,
  );
  const widths = glyphs.map(({ id, width }) => `${id}[${width}]`).join('');
  const own = add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${part.name}/CIDToGIDMap/Identity/FontDescriptor ${descriptor} 0 R` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[${widths}]>>`,
  );
  const meaning = meaningOf(glyphs);
  const meanings = add(`<</Length ${meaning.length}>>\nstream\n${meaning}\nendstream`);
  return add(
    `<</Type/Font/Subtype/Type0/BaseFont/${part.name}/Encoding/Identity-H/DescendantFonts[${own} 0 R]` +
      `/ToUnicode ${meanings} 0 R>>`,
  );
}

/** The table from glyphs to Unicode, in parts of at most a hundred as the format wants it. */
function meaningOf(glyphs: readonly Glyph[]): string {
  const rows = glyphs.map(
    ({ id, character }) =>
      `<${hex(id)}><${Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join('')}>`,
  );
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += 100) {
    const some = rows.slice(from, from + 100);
    parts.push(`${some.length} beginbfchar`, ...some, 'endbfchar');
  }
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Insyn def/CMapType 2 def',
    '1 begincodespacerange<0000><ffff>endcodespacerange',
    ...parts,
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n');
}
