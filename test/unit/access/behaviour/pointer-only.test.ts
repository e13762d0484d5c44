import { expect, test } from 'vitest';
import { pointerOnly } from '../../../../scripts/access/behaviour/pointer-only.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(pointerOnly);
const listen = (selector: string, kind = 'click'): string =>
  `<script>document.querySelector('${selector}').addEventListener('${kind}', () => {})</script>`;
const card = '<div class="card">The square</div>';

test.each([
  ['a button', `<button>Show</button>${listen('button')}`],
  ['what can have the focus', `<div tabindex="0">Show</div>${listen('div')}`],
  ['a card around a link', `<div><a href="/square">The square</a></div>${listen('div')}`],
  ['a picture in a button', `<button><b>+</b></button>${listen('b')}`],
  ['the words of a field', `<label>Sound <input type="checkbox"></label>${listen('label')}`],
  ['what is hidden', `<div hidden>Show</div>${listen('div')}`],
  ['what hears of other things', `${card}${listen('div', 'scroll')}`],
  ['the whole page', `${card}<script>document.addEventListener('click', () => {})</script>`],
])('%s is not found', async (_, body) => {
  expect(await found('', body)).toEqual([]);
});

test.each(['click', 'mousedown', 'pointerup', 'touchend'])(
  'what listens for %s and cannot have the focus is found',
  async (kind) => {
    expect(await found('', `${card}${listen('div', kind)}`)).toEqual(['The square']);
  },
);

test('what only looks as if it could be pressed is found, and what the focus jumps over', async () => {
  expect(await found('.card { cursor: pointer }', `${card}<p>Text</p>`)).toEqual(['The square']);
  expect(await found('', `<b tabindex="-1">Show</b>${listen('b')}`)).toEqual(['Show']);
});
