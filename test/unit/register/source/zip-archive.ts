import { crc32, deflateRawSync } from 'node:zlib';

/** A part to write, and what its entry in the directory says instead of the truth. */
export interface WrittenPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isStored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly claims?: { readonly unpackedBytes?: number; readonly checksum?: number; readonly offset?: number };
}

/** A zip archive (APPNOTE.TXT 4.3) that may lie about its parts. */
export function writeZip(parts: readonly WrittenPart[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, isStored = false, method = isStored ? 0 : 8, flags = 0, claims = {} } of parts) {
    const packed = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(claims.checksum ?? crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims.unpackedBytes ?? bytes.length, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(claims.offset ?? offset, 42);
    bodies.push(local, label, packed);
    entries.push(entry, label);
    offset += local.length + label.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, directory, end, Buffer.from(comment)]);
}

/**
 * A zip archive with two directories: readers of the older kind find `seen`, and those that take the newer record
 * (APPNOTE.TXT 4.3.14, ZIP64) for the right one find `meant`.
 */
export function writeTwoFacedZip(seen: readonly WrittenPart[], meant: readonly WrittenPart[]): Buffer {
  const whole = writeZip([...seen, ...meant]);
  const end = whole.subarray(-22);
  const start = end.readUInt32LE(16);
  let second = start;
  for (const { name } of seen) second += 46 + Buffer.byteLength(name);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(meant.length), 24);
  record.writeBigUInt64LE(BigInt(meant.length), 32);
  record.writeBigUInt64LE(BigInt(whole.length - 22 - second), 40);
  record.writeBigUInt64LE(BigInt(second), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(whole.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  end.writeUInt16LE(seen.length, 8);
  end.writeUInt16LE(seen.length, 10);
  end.writeUInt32LE(0xffff_ffff, 12);
  return Buffer.concat([whole.subarray(0, -22), record, locator, end]);
}
