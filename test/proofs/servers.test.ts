import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findProgram } from '../../scripts/debian.ts';
import { writeHeaderFiles } from '../../scripts/serve/header-files/write-header-files.ts';

let folder: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'insyn-servers-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'sv'), { recursive: true });
  await writeHeaderFiles(site, '/', { endpoint: 'https://tjanster.example/kamera', asOf: '2026-11-15' });
});

/** What a server says of a configuration; nothing to say is no fault. */
function said(
  program: string | undefined,
  words: readonly string[],
): { status: number | null; text: string } {
  if (program === undefined) throw new Error('the server is missing and could not be installed');
  const { status, stdout, stderr } = spawnSync(program, words);
  return { status, text: `${stdout.toString()}${stderr.toString()}` };
}

test('Caddy takes its file', async () => {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `http://127.0.0.1:65001 {\n  root * ${site}\n  import ${site}/_server/Caddyfile\n}\n`);
  const program = await findProgram(['caddy'], ['caddy']);
  expect(said(program, ['validate', '--adapter', 'caddyfile', '--config', file])).toMatchObject({
    status: 0,
  });
});

test('Apache takes its file', async () => {
  const program = await findProgram(['apache2'], ['apache2']);
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'deflate', 'filter'];
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'ServerName localhost',
      `ErrorLog ${folder}/error.log`,
      `PidFile ${folder}/pid`,
      'Listen 127.0.0.1:65002',
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${site}`,
      `<Directory ${site}>`,
      `Include ${site}/.htaccess`,
      '</Directory>',
      '',
    ].join('\n'),
  );
  expect(said(program, ['-t', '-f', file])).toMatchObject({ status: 0 });
});
