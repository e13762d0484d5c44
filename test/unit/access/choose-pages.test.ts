import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSample, pageOfEachSkeleton, pageOfEachTemplate } from '../../../scripts/access/choose-pages.ts';
import { scanPage } from '../../../scripts/publish/scan-page.ts';

const scan = (file: string, body: string) =>
  scanPage(file, `<html lang="sv"><head><title>a</title></head><body>${body}</body></html>`);
const scans = [
  scan('a/index.html', '<main><p>x</p></main>'),
  scan('b/index.html', '<main><p>y</p></main>'),
  scan('c/index.html', '<main><p>y</p><ul><li>z</li></ul></main>'),
  scan('d.svg', '<svg><circle/></svg>'),
];

test('pages of one skeleton are looked at once', () => {
  expect(pageOfEachSkeleton(scans)).toEqual(['a/index.html', 'c/index.html']);
});

test('the pages of the templates hold every part that any page has', () => {
  const chosen = new Set(pageOfEachTemplate(scans));
  const parts = (files: readonly { readonly skeleton: readonly string[] }[]) =>
    new Set(files.flatMap(({ skeleton }) => skeleton));
  const pages = scans.filter(({ file }) => file.endsWith('.html'));
  expect(parts(pages.filter(({ file }) => chosen.has(file)))).toEqual(parts(pages));
});

test('the same seed draws the same pages, another seed others, and never a page twice', () => {
  const files = Array.from({ length: 200 }, (_, index) => `${index}.html`);
  expect(drawSample(files, 0.05, 1)).not.toEqual(drawSample(files, 0.05, 2));
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      const drawn = drawSample(files, share, seed);
      expect(drawn).toEqual(drawSample(files, share, seed));
      expect(new Set(drawn).size).toBe(Math.ceil(files.length * share));
    }),
  );
});
