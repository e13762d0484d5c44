import type { FileHandle } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { Compression, type Entry, type Header, PMTiles, ResolvedValueCache, type Source } from 'pmtiles';

function unpack(bytes: Buffer, compression: Compression): Buffer {
  if (compression === Compression.None) return bytes;
  if (compression === Compression.Gzip) return gunzipSync(bytes);
  if (compression === Compression.Brotli) return brotliDecompressSync(bytes);
  if (compression === Compression.Zstd) return zstdDecompressSync(bytes);
  throw new TypeError(`unknown compression ${compression}`);
}

async function read(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** The unpacked description and every different unpacked tile of a PMTiles archive. */
export async function* pmtilesLayers(handle: FileHandle): AsyncGenerator<Buffer> {
  const source: Source = {
    getKey: () => 'file',
    getBytes: async (offset, length) => ({ data: toArrayBuffer(await read(handle, offset, length)) }),
  };
  const cache = new ResolvedValueCache(1000, false, (packed, compression) =>
    Promise.resolve(toArrayBuffer(unpack(Buffer.from(packed), compression))),
  );
  const archive = new PMTiles(source, cache);
  const header = await archive.getHeader();
  const description = await read(handle, header.jsonMetadataOffset, header.jsonMetadataLength);
  yield unpack(description, header.internalCompression);

  const seen = new Set<number>();
  for await (const entry of tileEntries(
    cache,
    source,
    header,
    header.rootDirectoryOffset,
    header.rootDirectoryLength,
  )) {
    // Equal tiles, such as those of open water, are stored once.
    if (seen.has(entry.offset)) continue;
    seen.add(entry.offset);
    yield unpack(
      await read(handle, header.tileDataOffset + entry.offset, entry.length),
      header.tileCompression,
    );
  }
}

async function* tileEntries(
  cache: ResolvedValueCache,
  source: Source,
  header: Header,
  offset: number,
  length: number,
): AsyncGenerator<Entry> {
  for (const entry of await cache.getDirectory(source, offset, length, header)) {
    // A run of zero tiles stands for a directory further down.
    if (entry.runLength > 0) yield entry;
    else yield* tileEntries(cache, source, header, header.leafDirectoryOffset + entry.offset, entry.length);
  }
}
