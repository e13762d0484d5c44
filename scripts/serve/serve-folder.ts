import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { isPlainRange } from './byte-range.ts';
import { contentTypes, headersOf, openEndings, siteHeaders } from './headers.ts';

/** How a folder is served. */
export interface ServeOptions {
  /** The next free port is taken if this one is not; 0 means any. */
  readonly port: number;
  /** The address to listen on; this machine alone if left out. */
  readonly host?: string;
  /** The path under which the site is published, e.g. `/insyn/`. */
  readonly base?: string;
}

/** A running server. */
export interface ServedFolder {
  /** The address of the first page, with `/` at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const portsToTry = 50;

async function listenOnFreePort(server: Server, { port, host = '127.0.0.1' }: ServeOptions): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      server.listen(port + tried, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === portsToTry) throw error;
    }
  }
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => Buffer.alloc(0));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length });
  response.end(page);
}

/** The policy that the build wrote down, which may allow the endpoint of the municipality. */
function policyOf(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, '_headers');
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [, policy] = /^ {2}Content-Security-Policy: (.+)$/m.exec(written) ?? [];
  return policy === undefined ? {} : { 'Content-Security-Policy': policy };
}

function createHandler(
  folder: string,
  root: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` looks a file up at every request, so that a new version that is put in the folder's place is served at once.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const type = contentTypes[extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      if (openEndings.some((end) => pathname.endsWith(end)))
        response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Accept-Ranges', 'bytes');
    },
  });
  const headers = { ...siteHeaders(), ...policyOf(folder) };
  return (request, response) => {
    const notFound = (): void => {
      sendNotFound(folder, response).catch(() => response.destroy());
    };
    // sirv leaves the errors of the file to nobody; one that goes away meanwhile would end the server.
    response.on('pipe', (source: NodeJS.ReadableStream) => source.on('error', () => response.destroy()));
    if (!isPlainRange(request.headers)) delete request.headers.range;
    const url = request.url ?? '/';
    const path = url.startsWith(root) ? url.slice(root.length - 1) : url;
    for (const [name, value] of Object.entries(headersOf(path, headers))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
    } else if (url.startsWith(root)) {
      request.url = path;
      files(request, response, notFound);
    } else notFound();
  };
}

/** Serves a built folder as a host on the web would, with the headers of `headers.ts`. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<ServedFolder> {
  const root = `/${options.base ?? ''}/`.replace(/\/+/g, '/');
  const server = createServer(createHandler(folder, root));
  await listenOnFreePort(server, options);
  const { address, port } = server.address() as AddressInfo;
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    address: `http://${host}:${port}${root}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
