import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerFiles, writeHeaderFiles } from '../../../../scripts/serve/header-files/write-header-files.ts';
import { framePolicies } from '../../../../scripts/serve/headers.ts';
import { contentSecurityPolicy } from '../../../../site/portal/content-security-policy.ts';
import { folderOf } from '../../publish/temporary-folder.ts';

/** How a server reads a value of its file: what it would fill in or drop must not be there. */
const readings: Readonly<Record<string, (written: string) => string>> = {
  _headers(written) {
    expect(written).not.toMatch(/:(?!\/\/)[a-z]/i);
    return written;
  },
  '.htaccess'(written) {
    expect(written.replaceAll('%%', '')).not.toMatch(/%|["\\]|\$\{/);
    return written.replaceAll('%%', '%');
  },
  '_server/nginx.conf'(written) {
    const [policy = '', ...others] = written.split('; $insyn_frames');
    expect(others).toEqual(['']);
    expect(policy).not.toMatch(/["$\\]/);
    return policy;
  },
  '_server/Caddyfile'(written) {
    expect(written).not.toMatch(/["`{}\\]/);
    return written;
  },
};

const signs = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const endpoints = [
  ...signs.map((sign) => `https://x.example/a${sign}b/${sign}${sign}c${sign}`),
  'https://tjanster.kommun.se/begäran',
  'https://tjänster.kommun.se:8443/%e5/100%/%7Bhost%7D/$host/${HOME}/{http.request.host}',
  'https://x.example/:splat/%{REQUEST_URI}e/%t/𝒜\t\r\n',
];

test('all files say the same policy to their servers, whatever the endpoint is called', async () => {
  const folder = folderOf({ 'sv/index.html': '', '404.html': '' });
  for (const endpoint of endpoints) {
    await writeHeaderFiles(folder, '/', { endpoint });
    for (const { path } of headerFiles) {
      const text = readFileSync(join(folder, path), 'utf8');
      const written = [...text.matchAll(/Content-Security-Policy:? "?([^"\n]+)"?/g)].map(
        ([, value]) => value!,
      );
      const policies = written
        .map((value) => readings[path]!(value))
        .map((value) =>
          Object.values(framePolicies).reduce((rest, frames) => rest.replace(frames, ''), value),
        )
        .map((value) => value.replace(/; $/, ''))
        .filter((value) => value !== '');
      expect([endpoint, path, [...new Set(policies)]]).toEqual([
        endpoint,
        path,
        [contentSecurityPolicy(endpoint)],
      ]);
    }
  }
});
