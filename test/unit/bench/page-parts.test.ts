import { expect, test } from 'vitest';
import {
  importsOf,
  packedBytes,
  pageTypeOf,
  scriptsOf,
  stylesOf,
  withoutMap,
} from '../../../scripts/bench/page-parts.ts';

test.each([
  ['sv/index.html', 'start'],
  ['sv/platser/index.html', 'list'],
  ['en/places/kind/library/2/index.html', 'list'],
  ['en/place/stora-torget/index.html', 'place'],
  ['sv/plats/stora-torget/lattlast/index.html', 'place-level'],
  ['p/stora-torget/index.html', 'sign'],
  ['404.html', 'other'],
  ['index.html', 'other'],
] as const)('%s is a page of the kind %s', (file, type) => {
  expect(pageTypeOf(file)).toBe(type);
});

test('a page loads its styles and scripts, but neither its data nor its icon', () => {
  const html =
    '<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_assets/a.css">' +
    '<script type="application/json">{}</script><script type="module" src="/_assets/b.js"></script>';
  expect(stylesOf(html)).toEqual(['_assets/a.css']);
  expect(scriptsOf(html)).toEqual(['_assets/b.js']);
});

test('without the map the rest of the page is left', () => {
  const html = '<p>a</p><insyn-map data-x="1"><figure><svg></svg></figure></insyn-map><p>b</p>';
  expect(withoutMap(html)).toBe('<p>a</p><p>b</p>');
});

test('what a module imports comes with it, what it may fetch later does not', () => {
  const script = `import{a}from"./one.js";import"./two.js";export{b}from"./three.js";let c=()=>import("./later.js")`;
  expect(importsOf(script)).toEqual(['one.js', 'two.js', 'three.js']);
});

test('packed bytes are fewer than the text that repeats itself', () => {
  expect(packedBytes('kamera '.repeat(500))).toBeLessThan(50);
});
