import { createMarkupGuard } from './markup-guard.ts';
import { createMergeReader, type MergedCells } from './merged-cells.ts';
import type { UnreadableReason } from './reasons.ts';
import { createHintReader } from './shown-cells.ts';
import { createRelationReader, nameOfPart } from './workbook-relations.ts';
import { isWhole, listParts, type ZipPart } from './zip-directory.ts';

/** What the bytes of a workbook say before anything of it is read. */
export type WorkbookVerdict =
  | { readonly reason: UnreadableReason }
  | { readonly tooLarge: number; readonly most: number }
  /** Its parts of markup, which alone need be read; `treeBytes` is what its texts, styles and lists of parts come to. */
  | {
      readonly parts: readonly ZipPart[];
      readonly treeBytes: number;
      /** What was seen of each sheet, by the name of its part without folders. */
      readonly sheets: ReadonlyMap<string, SheetLook>;
    };

/** What was seen of a sheet as its bytes passed by. */
export interface SheetLook {
  readonly part: ZipPart;
  readonly merged: readonly MergedCells[];
  /** Whether a formula or anything hidden was seen. */
  readonly isHinted: boolean;
}

/** The most bytes that a workbook may come to unpacked: a register of 100,000 places has about 150 MB. */
export const largestWorkbook = 400 * 1024 * 1024;

/** The most bytes of its texts, styles and lists of parts, which are held in memory as trees. */
export const largestTree = 100 * 1024 * 1024;

/**
 * Looks at a workbook from outside: what it is, how large its directory says that it will be, and
 * whether every part is whole and there once only: of two with one name (ECMA-376-2 forbids it) Excel may show the one
 * that is not read here. The limits are held before anything is unpacked. What counts as markup is what is called
 * so and what a relation leads to: a sheet can have any name.
 */
export async function checkWorkbook(bytes: Uint8Array): Promise<WorkbookVerdict> {
  // Office's older container: what it wraps is either a workbook of before 2007 or an encrypted one.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { reason: namesPart(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls-old-format' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { reason: 'not-zip' };
  const parts = listParts(bytes);
  if (!parts || new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length)
    return { reason: 'workbook-broken' };
  if (parts.some(({ isEncrypted }) => isEncrypted)) return { reason: 'encrypted' };
  if (parts.some(({ name }) => name === 'content.xml')) return { reason: 'ods-format' };
  const size = sizeOf(parts);
  if (size > largestWorkbook) return { tooLarge: size, most: largestWorkbook };
  const relations = parts.filter(isRelations);
  if (sizeOf(relations) > largestTree) return { tooLarge: sizeOf(relations), most: largestTree };
  const named = new Set<string>();
  for (const part of relations) {
    const reader = createRelationReader();
    const { take } = createMarkupGuard(false);
    const verdict = await isWhole(bytes, part, (some) => {
      reader.take(some);
      return take(some);
    });
    if (verdict !== true) return { reason: verdict || 'workbook-broken' };
    for (const name of reader.names) named.add(name);
  }
  const isMarkup = (part: ZipPart): boolean =>
    /\.(xml|rels)$/i.test(part.name) || named.has(nameOfPart(part.name));
  const trees = sizeOf(parts.filter((part) => isMarkup(part) && !isSheet(part)));
  if (trees > largestTree) return { tooLarge: trees, most: largestTree };
  const sheets = new Map<string, SheetLook>();
  for (const part of parts.filter((each) => !isRelations(each))) {
    const { take } = createMarkupGuard(isSheet(part));
    const [merges, hints] = isSheet(part) ? [createMergeReader(), createHintReader()] : [];
    const takeAll: typeof take = (some) => {
      merges?.take(some);
      hints?.take(some);
      return take(some);
    };
    const verdict = await isWhole(bytes, part, isMarkup(part) ? takeAll : undefined);
    if (verdict !== true) return { reason: verdict || 'workbook-broken' };
    if (merges && hints)
      sheets.set(nameOfPart(part.name), { part, merged: merges.merged(), isHinted: hints.isSeen() });
  }
  return { parts: parts.filter(isMarkup), treeBytes: trees, sheets };
}

/** Whether a part says which parts belong together; it is read before them. */
const isRelations = ({ name }: ZipPart): boolean => /\.rels$/i.test(name);
/** Whether a part is read row by row and not held as a tree. */
const isSheet = ({ name }: ZipPart): boolean => /\/worksheets\/[^/]+$/i.test(name);

function sizeOf(parts: readonly ZipPart[]): number {
  return parts.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
}

/** Whether Office's older container has a part of that name; names stand there in UTF-16. */
function namesPart(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
}
