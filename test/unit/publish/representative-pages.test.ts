import fc from 'fast-check';
import { expect, test } from 'vitest';
import { representativePages } from '../../../scripts/publish/representative-pages.ts';
import { scanPage } from '../../../scripts/publish/scan-page.ts';

const page = (file: string, body: string) =>
  scanPage(file, `<!doctype html><html lang="sv"><title>x</title><body>${body}</body></html>`);

test('a page with the parts of other pages in another order is not looked at again', () => {
  const scans = [
    page('a.html', '<ul><li>a</li><li><b>b</b></li></ul>'),
    page('b.html', '<ul><li><b>a</b></li><li>b</li></ul>'),
    page('c.html', '<ul><li><b>a</b></li></ul>'),
  ];
  expect(representativePages(scans)).toEqual(['a.html']);
});

test('a page with a part of its own is looked at, and so is one whose headings come in another order', () => {
  const scans = [
    page('a.html', '<section><h2>a</h2></section><section><h3>a</h3></section>'),
    page('b.html', '<section><h3>a</h3></section><section><h2>a</h2></section>'),
    page('c.html', '<section><h2>a</h2></section><section><h3>a</h3></section>'),
    page('d.html', '<section><h2>a</h2><i>b</i></section><section><h3>a</h3></section>'),
  ];
  // All that the first and the third have, the others have together.
  expect(representativePages(scans)).toEqual(['b.html', 'd.html']);
});

const elements = [
  '<p>a</p>',
  '<p></p>',
  '<ul><li>a</li></ul>',
  '<h2>a</h2>',
  '<h3>a</h3>',
  '<div><i>a</i></div>',
];

test('the pages together hold every part, whatever their order', () => {
  const pages = fc.array(fc.array(fc.constantFrom(...elements), { maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(pages, (bodies) => {
      const scans = bodies.map((body, index) => page(`${index}.html`, body.join('')));
      const partsOf = (files: readonly string[]): Set<string> =>
        new Set(scans.filter(({ file }) => files.includes(file)).flatMap(({ skeleton }) => skeleton));
      const all = partsOf(scans.map(({ file }) => file));
      const chosen = representativePages(scans);
      expect(partsOf(chosen)).toEqual(all);
      expect(chosen.length).toBeLessThanOrEqual(all.size);
      expect(representativePages(scans.toReversed())).toEqual(chosen);
    }),
  );
});
