import type { Letter } from '../letter.ts';
import { encode } from './helvetica.ts';
import { layOut, sheet, type Block, type Piece } from './pages.ts';

/**
 * A letter as PDF 1.7 with tags for heading and paragraphs, title and language, so that it can be read aloud. It is
 * written here, because what libraries have for it weighs more than the whole form, and none of them sets text that
 * goes both ways. Undefined where the letter has characters, such as Arabic ones, that Helvetica lacks: the browser's
 * own printing sets those right and tags them.
 *
 * @param lang Language of the letter (BCP 47).
 */
export function letterPdf(
  { subject, paragraphs }: Letter,
  lang: string,
): Uint8Array<ArrayBuffer> | undefined {
  const blocks = [
    { tag: 'H1' as const, text: subject },
    ...paragraphs.map((text) => ({ tag: 'P' as const, text })),
  ].map(({ tag, text }) => ({ tag, text: encodeLines(text) }));
  if (!blocks.every((block): block is Block => block.text !== undefined)) return undefined;
  return bytesOf(writeFile(objectsOf(blocks, subject, lang)));
}

function encodeLines(text: string): string | undefined {
  const lines = text.split('\n').map(encode);
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

const fixed = {
  catalog: 1,
  pages: 2,
  tree: 3,
  document: 4,
  parents: 5,
  regular: 6,
  bold: 7,
  info: 8,
} as const;
const first = 9;

/** The objects of the file in the order of their numbers, from 1. */
function objectsOf(blocks: readonly Block[], title: string, lang: string): readonly string[] {
  const pages = layOut(blocks);
  const pageOf = (page: number): number => first + 2 * page;
  const elementOf = (block: number): number => first + 2 * pages.length + block;
  const refs = (numbers: readonly number[]): string => `[${numbers.map((each) => `${each} 0 R`).join(' ')}]`;
  const marks = pages.flatMap((pieces, page) => pieces.map(({ block }, mark) => ({ block, page, mark })));
  const font = (name: string): string =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  return [
    `<</Type/Catalog/Pages ${fixed.pages} 0 R/Lang(${lang})/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${fixed.tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    `<</Type/Pages/Count ${pages.length}/Kids${refs(pages.map((_, page) => pageOf(page)))}>>`,
    `<</Type/StructTreeRoot/K ${fixed.document} 0 R/ParentTree ${fixed.parents} 0 R/ParentTreeNextKey ${pages.length}>>`,
    `<</Type/StructElem/S/Document/P ${fixed.tree} 0 R/K${refs(blocks.map((_, block) => elementOf(block)))}>>`,
    `<</Nums[${pages.map((pieces, page) => `${page} ${refs(pieces.map(({ block }) => elementOf(block)))}`).join(' ')}]>>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<</Title${unicodeString(title)}>>`,
    ...pages.flatMap((pieces, page) => [
      `<</Type/Page/Parent ${fixed.pages} 0 R/MediaBox[0 0 ${sheet.width} ${sheet.height}]/StructParents ${page}/Tabs/S` +
        `/Resources<</Font<</P ${fixed.regular} 0 R/H1 ${fixed.bold} 0 R>>>>/Contents ${pageOf(page) + 1} 0 R>>`,
      stream(pieces.map(drawPiece).join('\n')),
    ]),
    ...blocks.map(({ tag }, block) => {
      const own = marks.filter((each) => each.block === block);
      const kids = own.map(({ page, mark }) => `<</Type/MCR/Pg ${pageOf(page)} 0 R/MCID ${mark}>>`).join('');
      return `<</Type/StructElem/S/${tag}/P ${fixed.document} 0 R/K[${kids}]>>`;
    }),
  ];
}

function drawPiece({ tag, size, lines }: Piece, mark: number): string {
  const drawn = lines.map(
    ({ text, baseline }) => `1 0 0 1 ${sheet.margin} ${baseline.toFixed(2)} Tm ${literal(text)} Tj`,
  );
  return `/${tag} <</MCID ${mark}>> BDC BT /${tag} ${size} Tf ${drawn.join(' ')} ET EMC`;
}

const stream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
const literal = (encoded: string): string => `(${encoded.replace(/[\\()]/g, '\\$&')})`;
const unicodeString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`;

/** The file, with the table that tells where each object begins. */
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

const bytesOf = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0));
