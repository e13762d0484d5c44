import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findProgram } from '../debian.ts';
import { freePort } from './free-port.ts';

/** As much of a configuration as nginx needs to run without a place of its own on the machine. */
function configuration(folder: string, port: number, site: string): string {
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
    `  server { listen 127.0.0.1:${port}; root ${site}; include ${site}/_server/nginx.conf; }`,
    '}',
  ].join('\n');
}

/**
 * Starts nginx on a published folder, with the file that the build wrote for it.
 * @throws Error if there is no nginx and none can be installed, or it refuses the file.
 */
export async function startNginx(published: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const program = await findProgram(['nginx'], ['nginx-light']);
  if (program === undefined) throw new Error('nginx is missing and could not be installed');
  const folder = mkdtempSync(join(tmpdir(), 'insyn-nginx-'));
  const file = join(folder, 'nginx.conf');
  const port = await freePort();
  writeFileSync(file, configuration(folder, port, resolve(published)));
  const { status, stderr } = spawnSync(program, ['-t', '-c', file, '-e', join(folder, 'error.log')]);
  if (status !== 0) throw new Error(stderr.toString());
  const child = spawn(program, ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await fetch(address).then(Boolean, () => false)));
  return {
    address,
    async stop() {
      child.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
