import { lengths, packedPart, signatures, type ZipPart } from './zip-directory.ts';

/**
 * A zip archive of parts as they stand packed in another, with nothing besides (APPNOTE.TXT 4.3). Two readers can find
 * different parts in one archive, by a second directory or by sizes that stand twice; in this one there is nothing to
 * choose: what was looked at is what is read.
 *
 * @param bytes The other archive. Its parts have been found whole.
 */
export function archiveOf(bytes: Uint8Array, parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    pieces.push(localHeader(part, name), name, packedPart(bytes, part)!);
    entries.push(entryHeader(part, name, offset), name);
    offset += lengths.local + name.length + part.packedBytes;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...pieces, directory, endRecord(parts.length, directory.length, offset)]);
}

function localHeader(part: ZipPart, name: Uint8Array): Uint8Array {
  const header = Buffer.alloc(lengths.local);
  header.writeUInt32LE(signatures.local, 0);
  writeSizes(header.subarray(4), part, name);
  return header;
}

function entryHeader(part: ZipPart, name: Uint8Array, offset: number): Uint8Array {
  const header = Buffer.alloc(lengths.entry);
  header.writeUInt32LE(signatures.entry, 0);
  writeSizes(header.subarray(6), part, name);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What stands in both headers of a part, from the version that is needed to unpack it. */
function writeSizes(header: Buffer, part: ZipPart, name: Uint8Array): void {
  const [version, utf8] = [20, 0x0800];
  header.writeUInt16LE(version, 0);
  header.writeUInt16LE(utf8, 2);
  header.writeUInt16LE(part.method, 4);
  header.writeUInt32LE(part.checksum, 10);
  header.writeUInt32LE(part.packedBytes, 14);
  header.writeUInt32LE(part.unpackedBytes, 18);
  header.writeUInt16LE(name.length, 22);
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const record = Buffer.alloc(lengths.end);
  record.writeUInt32LE(signatures.end, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
