import type { LetterParagraph } from '../letter-languages.ts';
import { addFont, hexOf } from './font-objects.ts';
import { canSet, settable, typefaceOf, type Glyph, type LetterFonts, type Typeface } from './letter-font.ts';
import { layOut, sheet, type Block, type Piece, type Tag } from './pages.ts';

/** A letter that is to be a file. */
export interface PrintedLetter {
  readonly subject: string;
  readonly paragraphs: readonly LetterParagraph[];
  /** Language of the letter (BCP 47). A paragraph in another says so itself. */
  readonly lang: string;
}

/**
 * A letter as PDF 1.7 with tags for heading and paragraphs, title, language and its own typefaces, so that it can be
 * read aloud and looks the same everywhere. It is written here, because what libraries have for it weighs more than the
 * whole form, and none of them sets text that goes both ways. Undefined where the letter has characters, such as Arabic
 * ones, that the typefaces lack: the browser's own printing sets those right and tags them.
 */
export function letterPdf(
  { subject, paragraphs, lang }: PrintedLetter,
  fonts: LetterFonts,
): Uint8Array<ArrayBuffer> | undefined {
  const blocks: readonly Block[] = [
    { tag: 'H1' as const, text: settable(subject), lang },
    ...paragraphs.map((each) => ({ tag: 'P' as const, text: settable(each.text), lang: each.lang })),
  ];
  const typefaces = { P: typefaceOf(fonts.P), H1: typefaceOf(fonts.H1) };
  if (!blocks.every(({ tag, text }) => canSet(text, typefaces[tag]))) return undefined;
  const file = writeFile(objectsOf(blocks, { title: subject, lang }, fonts, typefaces));
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Numbers of the objects that others name before they are written. */
const fixed = { catalog: 1, pages: 2, tree: 3, document: 4, info: 5 } as const;

/** The objects of the file in the order of their numbers, from 1. */
function objectsOf(
  blocks: readonly Block[],
  { title, lang }: Readonly<Record<'title' | 'lang', string>>,
  fonts: LetterFonts,
  typefaces: Readonly<Record<Tag, Typeface>>,
): readonly string[] {
  const objects: string[] = Object.values(fixed).map(() => '');
  const add = (content: string): number => objects.push(content);
  const write = (name: keyof typeof fixed, content: string): void => {
    objects[fixed[name] - 1] = content;
  };
  const pages = layOut(blocks, typefaces);
  const resources = addFonts(blocks, fonts, typefaces, add);
  const sheets = pages.map((pieces, page) => {
    const drawn = add(stream(pieces.map((piece, mark) => drawPiece(piece, mark, typefaces)).join('\n')));
    return add(
      `<</Type/Page/Parent ${fixed.pages} 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]/StructParents ${page}` +
        `/Tabs/S/Resources<</Font<<${resources}>>>>/Contents ${drawn} 0 R>>`,
    );
  });
  const marks = pages.flatMap((pieces, page) => pieces.map(({ block }, mark) => ({ block, page, mark })));
  const elements = blocks.map((each, block) => {
    const own = marks.filter((mark) => mark.block === block);
    const kids = own.map(({ page, mark }) => `<</Type/MCR/Pg ${sheets[page]!} 0 R/MCID ${mark}>>`).join('');
    const language = each.lang === lang ? '' : `/Lang(${each.lang})`;
    return add(`<</Type/StructElem/S/${each.tag}/P ${fixed.document} 0 R${language}/K[${kids}]>>`);
  });
  const parents = pages.map((pieces, page) => `${page} ${refs(pieces.map(({ block }) => elements[block]!))}`);
  const parentTree = add(`<</Nums[${parents.join(' ')}]>>`);
  write(
    'catalog',
    `<</Type/Catalog/Pages ${fixed.pages} 0 R/Lang(${lang})/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${fixed.tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  write('pages', `<</Type/Pages/Count ${sheets.length}/Kids${refs(sheets)}>>`);
  write(
    'tree',
    `<</Type/StructTreeRoot/K ${fixed.document} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${pages.length}>>`,
  );
  write('document', `<</Type/StructElem/S/Document/P ${fixed.tree} 0 R/K${refs(elements)}>>`);
  write('info', `<</Title${unicodeString(title)}>>`);
  return objects;
}

/** Adds the parts of the typefaces that the letter uses, and gives the names by which the pages know them. */
function addFonts(
  blocks: readonly Block[],
  fonts: LetterFonts,
  typefaces: Readonly<Record<Tag, Typeface>>,
  add: (content: string) => number,
): string {
  return (['P', 'H1'] as const)
    .flatMap((tag) => {
      const text = blocks.filter((block) => block.tag === tag).map((block) => block.text);
      const used = [...new Set(text.join(''))].sort().flatMap((character) => {
        const glyph = typefaces[tag].get(character);
        return glyph ? [glyph] : [];
      });
      return fonts[tag].flatMap((font, part) => {
        const own = used.filter((glyph) => glyph.part === part);
        return own.length === 0 ? [] : [`/${tag}-${part} ${addFont(font, own, add)} 0 R`];
      });
    })
    .join('');
}

function drawPiece(
  { tag, size, lines }: Piece,
  mark: number,
  typefaces: Readonly<Record<Tag, Typeface>>,
): string {
  const drawn = lines.flatMap(({ text, baseline }) => [
    `1 0 0 1 ${sheet.margin} ${baseline.toFixed(2)} Tm`,
    ...runsOf(text, typefaces[tag]).map((run) => `/${tag}-${run[0]!.part} ${size} Tf ${hexOf(run)} Tj`),
  ]);
  return `/${tag} <</MCID ${mark}>> BDC BT ${drawn.join(' ')} ET EMC`;
}

/** Glyphs that follow on one another in one part of a typeface. */
function runsOf(text: string, typeface: Typeface): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const character of text) {
    const glyph = typeface.get(character)!;
    const last = runs.at(-1);
    if (last?.[0]!.part === glyph.part) last.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

const refs = (numbers: readonly number[]): string => `[${numbers.map((each) => `${each} 0 R`).join(' ')}]`;
const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
const unicodeString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

/** The file as one character for each byte, with the table that tells where each object begins. */
function writeFile(objects: readonly string[]): string {
  let file = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return (
    `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}` +
    `trailer\n<</Size ${count}/Root ${fixed.catalog} 0 R/Info ${fixed.info} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  );
}
