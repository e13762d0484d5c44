import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '../../publish/list-files.ts';
import { contentTypes, headersOf } from '../../serve/headers.ts';

/** A file that stands in the place of one in the folder, or beside them. */
export interface OtherFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A running server. */
export interface PackedServer {
  /** Without `/` at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ...contentTypes,
  '.html': 'text/html;charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** From this size on texts are packed less, as hosts do: bytes. */
const large = 2 ** 20;

/** What is sent as it is: packed already, or read in parts. */
const unpacked = new Set(['.woff2', '.png', '.pmtiles']);

/**
 * Serves a folder as a host on the web does: texts packed (brotli), once and for all, other files whole or in parts.
 * What `others` holds stands in the place of the folder's own files.
 */
export async function servePacked(
  folder: string,
  others: ReadonlyMap<string, OtherFile>,
): Promise<PackedServer> {
  const files = await packFiles(folder, others);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path) ?? readPacked(folder, path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    files.set(path, file);
    // What is measured against has its own ways with styles and pictures.
    const headers = path.startsWith('/leaflet/') ? {} : headersOf(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', file.type);
    if (file.isPacked) {
      response.setHeader('Content-Encoding', 'br');
      response.writeHead(200, { 'Content-Length': file.bytes.length }).end(file.bytes);
    } else sendPart(response, file.bytes, request.headers.range);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A file as it is sent. */
interface SentFile extends OtherFile {
  readonly isPacked: boolean;
}

/** Packs what pages may ask for before anybody asks, so that no time is taken for it while something is measured. */
async function packFiles(
  folder: string,
  others: ReadonlyMap<string, OtherFile>,
): Promise<Map<string, SentFile>> {
  const names = (await listFiles(join(folder, '_assets'))).map((name) => `/_assets/${name}`);
  const own = names.flatMap((path): [string, SentFile][] => {
    const file = readPacked(folder, path);
    return file === undefined ? [] : [[path, file]];
  });
  return new Map([
    ...own,
    ...[...others].map(([path, file]): [string, SentFile] => [path, pack(path, file)]),
  ]);
}

function readPacked(folder: string, path: string): SentFile | undefined {
  const file = join(folder, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return pack(path, { bytes: readFileSync(file), type: types[extname(path)] ?? 'application/octet-stream' });
}

function pack(path: string, { bytes, type }: OtherFile): SentFile {
  if (unpacked.has(extname(path))) return { bytes, type, isPacked: false };
  const quality = bytes.length > large ? 6 : 11;
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { bytes: packed, type, isPacked: true };
}

function sendPart(response: ServerResponse, bytes: Uint8Array, range: string | undefined): void {
  const match = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  response.setHeader('Accept-Ranges', 'bytes');
  if (match === null) {
    response.writeHead(200, { 'Content-Length': bytes.length }).end(bytes);
    return;
  }
  const [from, to] = [Number(match[1]), Math.min(Number(match[2]), bytes.length - 1)];
  response
    .writeHead(206, {
      'Content-Range': `bytes ${from}-${to}/${bytes.length}`,
      'Content-Length': to - from + 1,
    })
    .end(bytes.subarray(from, to + 1));
}
