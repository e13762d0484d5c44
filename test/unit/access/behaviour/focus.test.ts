import { expect, test } from 'vitest';
import { focus } from '../../../../scripts/access/behaviour/focus.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(focus);
const around = (element: string, depth: number): string =>
  `${'<div>'.repeat(depth)}${element}${'</div>'.repeat(depth)}`;

test.each([0, 1, 2, 5])('a focus that is not seen is found %s levels under the page', async (depth) => {
  expect(await found(':focus { outline: none }', around('<a href="/a/">The square</a>', depth))).toEqual([
    'unseen',
  ]);
});

test.each([
  ['a ring', ':focus { outline: 3px solid #036 }'],
  ['a ground', ':focus { outline: none; background: #ccc }'],
  ['what stands around it', ':focus { outline: none } body:focus-within { background: #ccc }'],
])('a focus that is seen by %s is not found', async (_, style) => {
  expect(await found(style, around('<a href="/a/">The square</a>', 1))).toEqual([]);
});

test('a link that has no size is found, and not a field that its label stands for', async () => {
  const shut = '.shut { display: inline-block; width: 0; height: 0; overflow: hidden }';
  expect(await found(shut, '<a class="shut" href="/a/">The square</a>')).toEqual(['covered']);
  const drawn = 'input { appearance: none; width: 0; height: 0 } label:focus-within { background: #ccc }';
  expect(await found(drawn, '<label><input type="checkbox"> Sound</label>')).toEqual([]);
});
