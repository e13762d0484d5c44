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

type Unpack = (bytes: Buffer) => Iterable<Buffer>;

/** What can be unpacked, by the bytes with which the file begins. */
const packed: readonly (readonly [start: string, unpack: Unpack])[] = [
  ['%PDF-', pdfLayers],
  ['PK\x03\x04', zipLayers],
  ['\x1f\x8b', (bytes) => [gunzipSync(bytes)]],
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
  if (file.endsWith('.br')) return (bytes) => [brotliDecompressSync(bytes)];
  return packed.find(([signature]) => start.startsWith(signature))?.[1];
}

/** The bytes of a file, and where it is a large one, in parts. */
async function* plainLayers(path: string): AsyncGenerator<Layer> {
  const handle = await open(path, 'r');
  try {
    yield partsOf(handle);
  } finally {
    await handle.close();
  }
}

async function* unpackedLayers(
  path: string,
  file: string,
  start: string,
  bytes: Buffer | undefined,
): AsyncGenerator<Layer> {
  const unpack = unpackerOf(file, start);
  if (unpack !== undefined) for (const layer of unpack(bytes ?? readFileSync(path))) yield [layer];
  if (!start.startsWith('PMTiles')) return;
  // Of an archive of tiles, which may be larger than the memory, one is read after the other.
  const handle = await open(path, 'r');
  try {
    for await (const layer of pmtilesLayers(handle)) yield [layer];
  } finally {
    await handle.close();
  }
}

/** The bytes with which a file begins, each as one character. */
async function startOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    return (await handle.read(Buffer.alloc(8), 0, 8, 0)).buffer.toString('latin1');
  } finally {
    await handle.close();
  }
}

/**
 * Every text in a file: its bytes as they stand, and what is packed in them (tiles, PDF streams, ZIP and gzip).
 * @throws SpokenError if a packed file cannot be unpacked: then it cannot be told what it holds.
 */
export async function* fileLayers(path: string, file: string): AsyncGenerator<Layer> {
  // Nearly every file: to wait for each step would cost more than the steps.
  const bytes = statSync(path).size <= partSize ? readFileSync(path) : undefined;
  if (bytes === undefined) yield* plainLayers(path);
  else yield [bytes];
  const start = bytes?.toString('latin1', 0, 8) ?? (await startOf(path));
  try {
    yield* unpackedLayers(path, file, start, bytes);
  } catch (error) {
    throw new SpokenError('publish.cannot-unpack', { file }, error);
  }
}
