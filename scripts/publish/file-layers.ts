import { type FileHandle, open } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SpokenError } from '../spoken-error.ts';
import { pdfLayers } from './pdf-layers.ts';
import { pmtilesLayers } from './pmtiles-layers.ts';
import { zipLayers } from './zip-layers.ts';

const partSize = 4 * 1024 * 1024;

/** One text in a file, in parts that follow each other. */
export type Layer = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

type Unpack = (handle: FileHandle) => AsyncIterable<Buffer> | Iterable<Buffer> | Promise<Iterable<Buffer>>;

/** What can be unpacked, by the bytes with which the file begins. */
const packed: readonly (readonly [start: string, unpack: Unpack])[] = [
  ['PMTiles', pmtilesLayers],
  ['%PDF-', async (handle) => pdfLayers(await handle.readFile())],
  ['PK\x03\x04', async (handle) => zipLayers(await handle.readFile())],
  ['\x1f\x8b', async (handle) => [gunzipSync(await handle.readFile())]],
];

async function* partsOf(handle: FileHandle, first: Buffer): AsyncGenerator<Buffer> {
  yield first;
  for (let at = first.length; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(partSize), 0, partSize, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * Every text in a file: its bytes as they stand, and what is packed in them (tiles, PDF streams, ZIP and gzip).
 * @throws SpokenError if a packed file cannot be unpacked: then it cannot be told what it holds.
 */
export async function* fileLayers(path: string, file: string): AsyncGenerator<Layer> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, partSize);
    const { buffer: first } = await handle.read(Buffer.allocUnsafe(length), 0, length, 0);
    yield size <= partSize ? [first] : partsOf(handle, first);
    const start = first.toString('latin1', 0, 8);
    const unpack = packed.find(([signature]) => start.startsWith(signature))?.[1];
    try {
      // The only packing that has no sign at its beginning.
      if (file.endsWith('.br')) yield [brotliDecompressSync(await handle.readFile())];
      if (unpack !== undefined) for await (const layer of await unpack(handle)) yield [layer];
    } catch (error) {
      throw new SpokenError('publish.cannot-unpack', { file }, error);
    }
  } finally {
    await handle.close();
  }
}
