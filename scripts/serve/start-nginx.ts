import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findProgram } from '../debian.ts';
import { freePort } from './free-port.ts';
import { runServer } from './run-server.ts';

/** As much of a configuration as nginx needs to run without a place of its own on the machine. */
function configuration(folder: string, listen: string, site: string, root: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`,
  );
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log;`,
    'events {}',
    'http {',
    '  access_log off;',
    ...paths,
    `  server { ${listen} root "${root}"; include "${site}/_server/nginx.conf"; }`,
    '}',
  ].join('\n');
}

/** What the machine is told for a certificate of its own: no browser trusts it that is not told to. */
const certificateWords = [
  'req',
  '-x509',
  '-newkey',
  'rsa:2048',
  '-nodes',
  '-days',
  '1',
  '-subj',
  '/CN=127.0.0.1',
];

/** Writes a key and a certificate into the folder. */
async function certify(folder: string): Promise<void> {
  const program = await findProgram(['openssl'], ['openssl']);
  if (program === undefined) throw new Error('openssl is missing and could not be installed');
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const { status, stderr } = spawnSync(program, [...certificateWords, ...files]);
  if (status !== 0) throw new Error(stderr.toString());
}

/** How nginx listens: in the clear, or as a public site does, with HTTPS and HTTP/2. */
function listening(folder: string, port: number, isSecure: boolean): string {
  if (!isSecure) return `listen 127.0.0.1:${port};`;
  const certificate = `ssl_certificate ${folder}/certificate.pem; ssl_certificate_key ${folder}/key.pem;`;
  return `listen 127.0.0.1:${port} ssl http2; ${certificate}`;
}

/** A site that nginx serves. */
interface Served {
  /** Without a slash at the end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** How nginx serves a published folder. */
interface NginxOptions {
  /** With HTTPS and HTTP/2, and a certificate that only this machine knows. */
  readonly isSecure?: boolean;
  /** The folder of the whole site, where the portal is published in a subfolder; else the published folder. */
  readonly root?: string;
}

/**
 * Starts nginx on a published folder, with the file that the build wrote for it.
 * @throws Error if there is no nginx and none can be installed, or it refuses the file.
 */
export async function startNginx(
  published: string,
  { isSecure = false, root = published }: NginxOptions = {},
): Promise<Served> {
  const program = await findProgram(['nginx'], ['nginx-light']);
  if (program === undefined) throw new Error('nginx is missing and could not be installed');
  const folder = mkdtempSync(join(tmpdir(), 'insyn-nginx-'));
  const file = join(folder, 'nginx.conf');
  const port = await freePort();
  if (isSecure) await certify(folder);
  const listen = listening(folder, port, isSecure);
  writeFileSync(file, configuration(folder, listen, resolve(published), resolve(root)));
  const words = ['-c', file, '-e', join(folder, 'error.log')];
  const { status, stderr } = spawnSync(program, ['-t', ...words]);
  if (status !== 0) throw new Error(stderr.toString());
  const stop = await runServer(program, words, port, 'SIGQUIT');
  return {
    address: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
