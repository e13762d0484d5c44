import { readFileSync, statSync } from 'node:fs';
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

async function* partsOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(partSize), 0, partSize, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function unpackerOf(file: string, start: string): Unpack | undefined {
  // The only packing that has no sign at its beginning.
  if (file.endsWith('.br')) return async (handle) => [brotliDecompressSync(await handle.readFile())];
  return packed.find(([signature]) => start.startsWith(signature))?.[1];
}

async function* unpackedLayers(path: string, file: string, unpack: Unpack): AsyncGenerator<Layer> {
  const handle = await open(path, 'r');
  try {
    for await (const layer of await unpack(handle)) yield [layer];
  } catch (error) {
    throw new SpokenError('publish.cannot-unpack', { file }, error);
  } finally {
    await handle.close();
  }
}

/**
 * Every text in a file: its bytes as they stand, and what is packed in them (tiles, PDF streams, ZIP and gzip).
 * @throws SpokenError if a packed file cannot be unpacked: then it cannot be told what it holds.
 */
export async function* fileLayers(path: string, file: string): AsyncGenerator<Layer> {
  let start: string;
  if (statSync(path).size <= partSize) {
    // Nearly every file: to wait for each step would cost more than the steps.
    const bytes = readFileSync(path);
    yield [bytes];
    start = bytes.toString('latin1', 0, 8);
  } else {
    const handle = await open(path, 'r');
    try {
      start = (await handle.read(Buffer.alloc(8), 0, 8, 0)).buffer.toString('latin1');
      yield partsOf(handle);
    } finally {
      await handle.close();
    }
  }
  const unpack = unpackerOf(file, start);
  if (unpack !== undefined) yield* unpackedLayers(path, file, unpack);
}
