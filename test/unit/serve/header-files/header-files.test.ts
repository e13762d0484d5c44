import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { headerFiles, writeHeaderFiles } from '../../../../scripts/serve/header-files/write-header-files.ts';
import { cacheRules, contentTypes, framePolicies, siteHeaders } from '../../../../scripts/serve/headers.ts';
import { folderOf } from '../../publish/temporary-folder.ts';

const endpoint = 'https://tjanster.example/kamera';
let folder: string;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(async () => {
  folder = folderOf({ 'sv/index.html': '', '404.html': '', '_assets/a.js': '', 'embed/sv/index.html': '' });
  await writeHeaderFiles(folder, '/kameror/', { endpoint, asOf: '2026-11-15' });
});

describe.each(headerFiles.map(({ path }) => path))('%s', (path) => {
  test('holds every header, both answers to who may frame, and how long to keep', () => {
    const text = read(path);
    for (const [name, value] of Object.entries(siteHeaders(endpoint))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const policy of Object.values(framePolicies)) expect(text).toContain(policy);
    expect(text).toContain(cacheRules.hashed);
    expect(text).toContain('/kameror/');
    expect(text).toMatch(/\/kameror\/data\/[^]*Last-Modified[": ]+Sun, 15 Nov 2026 00:00:00 GMT/);
  });

  test('knows every type of file', () => {
    const known = path === '_server/nginx.conf' ? ['.txt', '.css', '.js'] : [];
    for (const [end, type] of Object.entries(contentTypes))
      if (!known.includes(end))
        expect(read(path)).toContain(path.endsWith('nginx.conf') ? type.split(';')[0] : type);
  });
});

test('without a day nothing is said of when the data were changed', async () => {
  await writeHeaderFiles(folder, '/kameror/');
  for (const { path } of headerFiles) expect(read(path)).not.toContain('Last-Modified');
});

test('_headers never says two things of one header for one address, as hosts join them', () => {
  const rules = read('_headers')
    .split(/^(?=\/)/m)
    .map((rule) => rule.trim().split('\n'));
  const [, ...rest] = rules;
  const framing = rest.filter(([, line = '']) => line.includes('frame-ancestors'));
  expect(framing.map(([path]) => path)).toEqual([
    '/kameror/',
    '/kameror/404.html',
    '/kameror/_assets/*',
    '/kameror/sv/*',
    '/kameror/embed/*',
  ]);
  const names = rest
    .filter((rule) => !framing.includes(rule))
    .flatMap(([, line = '']) => line.split(':')[0]?.trim());
  expect(new Set(names)).toEqual(
    new Set(['Cache-Control', 'Last-Modified', 'Content-Type', 'Access-Control-Allow-Origin']),
  );
});
