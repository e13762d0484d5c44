import type { UnreadableReason } from './reasons.ts';

/** What the bytes of a workbook say before anything is unpacked. */
export type WorkbookVerdict = { readonly reason: UnreadableReason } | { readonly unpackedBytes: number };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Looks at a workbook from outside: whether it is a zip archive at all, and how large its parts say
 * that they are unpacked. An archive that hides its sizes counts as broken.
 */
export function inspectWorkbook(bytes: Uint8Array): WorkbookVerdict {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { reason: holdsWords(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls-old-format' };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { reason: 'not-zip' };
  const end = findEnd(view);
  if (end < 0) return { reason: 'workbook-broken' };
  const entries = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let unpackedBytes = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== directoryEntry) return { reason: 'workbook-broken' };
    unpackedBytes += view.getUint32(offset + 24, true);
    offset += 46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return { unpackedBytes };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--) {
    if (view.getUint32(offset, true) === endOfDirectory) return offset;
  }
  return -1;
}

/** Old Office files name their parts in UTF-16. */
function holdsWords(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, 'utf16le'));
}
