import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/debian.ts';
import { freePort } from '../../scripts/serve/free-port.ts';
import { runServer } from '../../scripts/serve/run-server.ts';
import { bases, expectServed, portalIn } from '../unit/serve/header-files/served-portal.ts';
import { temporaryFolder } from '../unit/publish/temporary-folder.ts';

/** A server, and its configuration for a site in a folder as the handbook tells it. */
interface Kind {
  readonly program: string;
  readonly file: string;
  readonly configuration: (where: { port: number; root: string; published: string; own: string }) => string[];
  readonly words: (file: string) => readonly string[];
}

const caddy: Kind = {
  program: 'caddy',
  file: 'Caddyfile',
  configuration: ({ port, root, published }) => [
    '{',
    '    admin off',
    '}',
    `http://127.0.0.1:${port} {`,
    `    root * "${root}"`,
    `    import "${published}/_server/Caddyfile"`,
    ...(root === published ? [] : ['    file_server']),
    '}',
  ],
  words: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
};

const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'deflate', 'filter', 'rewrite'];

/** What the site around a portal may do with addresses that are no files. */
const siteRules = 'RewriteEngine On\nRewriteRule /nix /other/index.html\n';

const apache: Kind = {
  program: 'apache2',
  file: 'apache.conf',
  configuration: ({ port, root, own }) => [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    // Only who begins as the keeper of the machine becomes somebody else.
    'User www-data',
    'Group www-data',
    'ServerName localhost',
    `DefaultRuntimeDir ${own}`,
    `ErrorLog ${own}/error.log`,
    `PidFile ${own}/pid`,
    `Listen 127.0.0.1:${port}`,
    'TypesConfig /etc/mime.types',
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
  ],
  words: (file) => ['-D', 'FOREGROUND', '-f', file],
};

describe.each([caddy, apache])('$program', ({ program, file, configuration, words }) => {
  test.each(bases)('answers as the portal says when it lies at %s', async (base) => {
    expect.hasAssertions();
    const own = temporaryFolder();
    // The user that Apache becomes must be able to read what lies there.
    chmodSync(own, 0o755);
    const { published, root } = await portalIn(own, base);
    if (root !== published) writeFileSync(join(root, '.htaccess'), siteRules);
    const port = await freePort();
    writeFileSync(join(own, file), `${configuration({ port, root, published, own }).join('\n')}\n`);
    const found = await findProgram([program], [program]);
    if (found === undefined) throw new Error(`${program} is missing and could not be installed`);
    const stop = await runServer(found, words(join(own, file)), port);
    try {
      await expectServed(`http://127.0.0.1:${port}`, base);
    } finally {
      await stop();
    }
  });
});
