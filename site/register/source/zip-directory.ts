import { crc32, createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';

/** A part of a zip archive, as its directory lists it. */
export interface ZipPart {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/** What the records of an archive begin with. */
export const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;
/** Their bytes without names and comments. */
export const lengths = { local: 30, entry: 46, end: 22 } as const;
const longestComment = 65_535;

/**
 * Lists the parts of a zip archive without unpacking any (APPNOTE.TXT 4.3.12); undefined where the
 * directory is not whole or is that of an archive of 4 GB and more (4.3.14). Sizes of 4 GB and more show as 4 GB.
 */
export function listParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  // Says that another record tells the truth: who reads the archive later would follow that one.
  if (count === 0xffff || [12, 16].some((at) => view.getUint32(end + at, true) === 0xffff_ffff))
    return undefined;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + lengths.entry > view.byteLength || view.getUint32(at, true) !== signatures.entry)
      return undefined;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + lengths.entry, at + lengths.entry + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += lengths.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Parts that lie over each other would let a few bytes be unpacked again and again.
  const packed = parts.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  return packed > bytes.length ? undefined : parts;
}

/**
 * Unpacks a part piece by piece and keeps nothing of it.
 *
 * @param refuse Sees the bytes as they come, and may say why the rest need not be looked at.
 * @returns Whether it is as long as the directory says, never reading on beyond that, and has its checksum; or else
 *   what `refuse` said.
 */
export async function isWhole<Reason extends string = never>(
  bytes: Uint8Array,
  part: ZipPart,
  refuse: (bytes: Uint8Array) => Reason | undefined = () => undefined,
): Promise<boolean | Reason> {
  const packed = packedPart(bytes, part);
  if (!packed) return false;
  if (part.method === methods.stored) {
    const isRight = packed.length === part.unpackedBytes && crc32(packed) === part.checksum;
    return isRight && (refuse(packed) ?? true);
  }
  if (part.method !== methods.deflated) return false;
  let [length, checksum] = [0, 0];
  try {
    const unpacked = Readable.from([packed]).pipe(createInflateRaw({ chunkSize: 256 * 1024 }));
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > part.unpackedBytes) return false;
      checksum = crc32(chunk, checksum);
      const reason = refuse(chunk);
      if (reason !== undefined) return reason;
    }
  } catch {
    // The inflater throws for bytes that are not its own; that is the answer.
    return false;
  }
  return length === part.unpackedBytes && checksum === part.checksum;
}

/** The packed bytes of a part; undefined where no part stands there. */
export function packedPart(bytes: Uint8Array, { offset, packedBytes }: ZipPart): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + lengths.local > view.byteLength || view.getUint32(offset, true) !== signatures.local)
    return undefined;
  const start =
    offset + lengths.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedBytes > bytes.length ? undefined : bytes.subarray(start, start + packedBytes);
}

/** The end record stands last, before a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}
