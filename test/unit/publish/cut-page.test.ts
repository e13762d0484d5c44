import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PageCutter } from '../../../scripts/publish/cut-page.ts';

const bits = [
  '<p>',
  '</p>',
  '<p class="a">',
  '<path d="">',
  '<li>',
  '<ul>',
  '<h2 id="b">',
  'a',
  ' ',
  '<',
  '>',
  'å',
];

test('the pieces of a page are the page, cut before tags', () => {
  const cutter = new PageCutter((piece) => piece);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 20 }), (parts) => {
      const pieces = cutter.cut(parts.join(''));
      expect(pieces.join('')).toBe(parts.join(''));
      for (const piece of pieces.slice(1)) expect(piece).toMatch(/^<\w+[ >]/);
    }),
  );
});

test('understands what stands in many pages once', () => {
  const understood: string[] = [];
  const cutter = new PageCutter((piece) => understood.push(piece));
  const pages = ['a', 'b', 'c'].map((name) => cutter.cut(`<h1>${name}</h1><p>Kameran filmar.</p><p>Ja.</p>`));
  expect(understood).toEqual([
    '<h1>a</h1>',
    '<p>Kameran filmar.</p>',
    '<p>Ja.</p>',
    '<h1>b</h1>',
    '<h1>c</h1>',
  ]);
  expect(pages).toEqual([
    [1, 2, 3],
    [4, 2, 3],
    [5, 2, 3],
  ]);
});

test('a piece that is so long that it cannot be remembered is understood all the same', () => {
  const cutter = new PageCutter((piece) => piece.length);
  const long = `<p>${'a'.repeat(40_000_000)}</p>`;
  expect(cutter.cut(`${long}<p>b</p>${long}`)).toEqual([long.length, 8, long.length]);
});
