import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { inflateSync, zstdDecompressSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { SpokenError } from '../../spoken-error.ts';

/** Where a blob lies in the file, and what it is: `OSMHeader` or `OSMData`. */
export interface BlobPlace {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

/** An open file of OpenStreetMap data. Only one blob at a time is in memory, however large the file. */
export interface BlobFile {
  readonly blobs: readonly BlobPlace[];
  /** The bytes of a blob, unpacked. */
  readonly read: (place: BlobPlace) => Uint8Array;
  readonly close: () => void;
}

/** The format allows no more: a larger number says that this is another kind of file. */
const longestHeader = 64 * 1024;
const longestBlob = 32 * 1024 * 1024;

/**
 * Opens a `.osm.pbf` file and finds its blobs.
 * @throws SpokenError if it is no such file, or one that breaks off.
 * @see https://wiki.openstreetmap.org/wiki/PBF_Format
 */
export function openBlobs(path: string): BlobFile {
  const file = openSync(path, 'r');
  const broken = (cause?: unknown): SpokenError =>
    new SpokenError('basemap.osm-broken', { file: path }, cause);
  const bytesAt = (offset: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, offset) < length) throw broken();
    return bytes;
  };
  const close = (): void => {
    closeSync(file);
  };
  try {
    const { size } = fstatSync(file);
    if (size === 0) throw new SpokenError('basemap.empty', { file: path });
    const blobs: BlobPlace[] = [];
    for (let at = 0; at < size;) {
      const headerLength = bytesAt(at, 4).readUInt32BE();
      if (headerLength > longestHeader) throw broken();
      const { type, length } = readBlobHeader(bytesAt(at + 4, headerLength));
      const offset = at + 4 + headerLength;
      if (length > longestBlob || offset + length > size) throw broken();
      blobs.push({ type, offset, length });
      at = offset + length;
    }
    if (blobs[0]?.type !== 'OSMHeader') throw broken();
    const read = ({ offset, length }: BlobPlace): Uint8Array => {
      try {
        return unpack(bytesAt(offset, length), path);
      } catch (error) {
        throw error instanceof SpokenError ? error : broken(error);
      }
    };
    return { blobs, read, close };
  } catch (error) {
    close();
    throw error instanceof SpokenError ? error : broken(error);
  }
}

function readBlobHeader(bytes: Uint8Array): { type: string; length: number } {
  const reader = new PbfReader(bytes);
  let [type, length] = ['', Number.POSITIVE_INFINITY];
  for (let field = reader.nextField(); field !== 0; field = reader.nextField()) {
    if (field === 1) type = reader.readString();
    else if (field === 3) length = reader.readVarint();
  }
  return { type, length };
}

/** How a blob can be packed, by the number of its field. */
const methods: Readonly<Record<number, (bytes: Uint8Array) => Uint8Array>> = {
  1: (bytes) => bytes,
  3: inflateSync,
  7: zstdDecompressSync,
};
const otherMethods: Readonly<Record<number, string>> = { 4: 'LZMA', 5: 'bzip2', 6: 'LZ4' };

function unpack(blob: Uint8Array, path: string): Uint8Array {
  const reader = new PbfReader(blob);
  for (let field = reader.nextField(); field !== 0; field = reader.nextField()) {
    const method = methods[field];
    if (method !== undefined) return method(reader.readBytes());
    const other = otherMethods[field];
    if (other !== undefined) throw new SpokenError('basemap.osm-packed', { file: path, method: other });
  }
  throw new RangeError('a blob without data');
}
