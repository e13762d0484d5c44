import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { requireSamePages, wordsOf } from '../../../../scripts/bench/generators/same-words.ts';

const root = mkdtempSync(join(tmpdir(), 'insyn-same-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const write = (folder: string, markup: string): string => {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.html'), markup);
  return path;
};
const filled = `<h1>Vem?</h1><p>${'Nämnden. '.repeat(50)}</p>`;

test('words are the same however they are marked up and spaced', () => {
  expect(wordsOf('<h1>A&amp;B</h1>\n<p>c  <b>d</b></p>')).toBe(
    wordsOf('<h2> A&#38;B </h2><p>c <i>d</i></p>'),
  );
});

test('the same words in the same bulk are the same pages, and their bytes are counted', async () => {
  const ours = write('ours', filled);
  expect(await requireSamePages(ours, write('spaced', ` ${filled}`), ['a.html'])).toBe(
    Buffer.byteLength(filled) + 1,
  );
});

test.each([
  ['other words', filled.replace('Vem', 'Hur'), 'other words'],
  ['much more markup', filled.replace('<h1>', `<h1 class="${'x'.repeat(50)}">`), 'size'],
])('pages with %s are not the same', async (name, markup, told) => {
  const ours = write('ours', filled);
  await expect(requireSamePages(ours, write(name, markup), ['a.html'])).rejects.toThrow(told);
});

test('a page that is missing is not the same', async () => {
  const ours = write('ours', filled);
  await expect(requireSamePages(ours, write('whole', filled), ['a.html', 'b.html'])).rejects.toThrow(
    'ENOENT',
  );
});
