import { expect, test } from 'vitest';
import { hover } from '../../../../scripts/access/behaviour/hover.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(hover);
const link = '<a href="/a/">The square</a>';
const hinted = (states: string): string => `.hint { display: none } ${states} { display: inline }`;
const hint = '<p class="why"><a href="/a/">Why</a> <span class="hint">To be safe</span></p>';

test.each([
  ['stays dark', 'a { color: #00e } a:hover { color: #005 }', link],
  ['is pale at rest already, which others find', 'a { color: #aaa } a:hover { color: #bbb }', link],
  ['is large', 'a { font-size: 30px; color: #000 } a:hover { color: #808080 }', link],
  [
    'stands on a picture',
    'p { background-image: linear-gradient(#000, #000) } a:hover { color: #fff }',
    `<p>${link}</p>`,
  ],
  ['has a ground of its own', 'a:hover { color: #fff; background: rgb(0 0 0 / 80%) }', link],
])('a text that %s is not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['pointed at', 'a { color: #00e } a:hover { color: #bbb }', 'hover: contrast 1.9'],
  [
    'pointed at, by what is around it',
    'a { color: #000 } li:hover { a { color: #bbb } }',
    'hover: contrast 1.9',
  ],
  ['in focus', 'a { color: #000 } a:focus { opacity: 0.2 }', 'focus: contrast 1.6'],
])('a text that turns pale when it is %s is found', async (_, style, fault) => {
  expect(new Set(await found(style, `<ul><li>${link}</li></ul>`))).toEqual(new Set([fault]));
});

test.each([
  ['focus inside', hinted(':is(.why:hover, .why:focus-within) .hint'), hint],
  ['a press', hinted('.why:hover .hint'), hint.replace('<a', '<a aria-expanded="false"')],
])('what comes by the pointer and by %s is not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  [
    'what nothing can reach',
    hinted('.why:hover .hint'),
    '<p class="why">Why <span class="hint">To be safe</span></p>',
  ],
  ['what focus does not show', hinted('.why:hover .hint'), hint],
  ['what the keyboard shows elsewhere', `${hinted('a:hover + .hint')} a:focus { outline: 3px solid }`, hint],
])('%s is found', async (_, style, body) => {
  expect(await found(style, body)).toContain('hover only: To be safe');
});

const over = `p { margin: 0 } .why { position: relative; inline-size: 6rem } .hint { position: absolute; inset-block-start: 100%; inset-inline-start: 0; background: #fff }`;
const shown = `${over} ${hinted(':is(.why:hover, .why:focus-within) .hint')}`;
const under = '<p>The square is filmed day and night.</p>';
const leaves = `<script>addEventListener('keydown', ({ key }) => { if (key === 'Escape') document.querySelector('.hint').style.display = 'none' })</script>`;

test.each([
  ['leaves by Escape', shown, `${hint}${under}${leaves}`],
  ['covers nothing', shown, hint],
  ['pushes the rest down', hinted(':is(.why:hover, .why:focus-within) .hint'), `${hint}${under}`],
])('a hint that %s is not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['stays after Escape', shown, `${hint}${under}`, 'hover: stays after Escape'],
  [
    'cannot be pointed at',
    `${shown.replace('100%', '150%')} .hint { pointer-events: none }`,
    `${hint}${under}${under}`,
    'hover: cannot be pointed at',
  ],
])('a hint over other words that %s is found', async (_, style, body, fault) => {
  expect(await found(style, body)).toContain(fault);
});
