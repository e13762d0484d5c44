import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { contentTypes } from '../../scripts/serve/headers.ts';

const types: Readonly<Record<string, string>> = {
  ...contentTypes,
  '.html': 'text/html;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves a portal as if there were no content security policy, neither from the host nor in the pages: what the policy
 * would stop must not be there to be stopped.
 */
export async function serveWithoutPolicy(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, file)).then(
      (bytes) => {
        response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
        const isPage = file.endsWith('.html');
        response.end(
          isPage ? bytes.toString().replace(/<meta http-equiv="content-security-policy"[^>]*>/, '') : bytes,
        );
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
