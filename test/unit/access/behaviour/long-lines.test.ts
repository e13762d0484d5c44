import { expect, test } from 'vitest';
import { longLines } from '../../../../scripts/access/behaviour/long-lines.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(longLines);
/** Every letter has the same width, and a line has room for so many. */
const room = (letters: number): string =>
  `body { font: 10px/1.5 monospace } :is(p, li, dd, td, pre, nav, address) { width: ${letters}ch; margin: 0 }`;
const words = 'word '.repeat(60).trim();
const hundred = 'word '.repeat(20).trim();
/** What width they have differs with the letters that a machine has, so the lines are broken by hand. */
const wide = (count: number): string => `<p>${`${'広'.repeat(count)}<br>`.repeat(3)}</p>`;

test.each([
  ['of 80 letters', room(80), `<p>${words}</p>`],
  ['of one short text', room(200), '<p>The square is filmed.</p>'],
  ['of 40 wide letters', 'p { white-space: nowrap }', wide(40)],
  ['with letters of two signs', room(200), `<p>${'a\u0308'.repeat(39)} ${'a\u0308'.repeat(40)}</p>`],
  ['with hyphens that are not seen', room(200), `<p>${'wo\u00ADrd '.repeat(16).trim()}</p>`],
  ['of a table', room(120), `<table><tr><td><p>${words}</p></td></tr></table>`],
  ['of code', room(120), `<pre><p>${words}</p></pre><p><code>${words}</code></p>`],
  ['of a menu', room(120), `<nav><p>${words}</p></nav>`],
  ['of one link', room(120), `<ul><li><a href="/a/">Where <b>${hundred}</b></a></li></ul>`],
  ['of one address', room(200), `<p>https://${'word-'.repeat(20)}.example</p>`],
  [
    'for listeners',
    `${room(120)} p { clip-path: inset(50%); position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }`,
    `<p>${words}</p>`,
  ],
  ['that nobody sees', `${room(120)} p { visibility: hidden }`, `<p>${words}</p>`],
  [
    'in columns',
    `${room(200)} li { display: flex } span { width: 60ch }`,
    `<ul><li><span>${words}</span><span>${words}</span></li></ul>`,
  ],
  [
    'of blocks beside each other',
    `${room(200)} span { display: block; float: left; width: 60ch }`,
    `<p><span>${words}</span><span>${words}</span></p>`,
  ],
])('a line %s is read', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['of a paragraph', room(100), `<p>${words}</p>`, 99],
  ['of an item', room(100), `<ul><li>${words}</li></ul>`, 99],
  ['of a meaning', room(100), `<dl><dt>Why</dt><dd>${words}</dd></dl>`, 99],
  ['of one line', room(120), `<p>${hundred}</p>`, 99],
  ['that a word turns', room(100), `<p>${words.replaceAll('word word', '<b>word</b> word')}</p>`, 99],
  ['that ends in a link', room(120), `<p>Where <a href="/a/">${hundred}</a></p>`, 105],
  ['of two links', room(120), `<p><a href="/a/">${hundred}</a> <a href="/b/">Where</a></p>`, 105],
  [
    'of phrases that hold together',
    `${room(100)} span { display: inline-block }`,
    `<p>${'<span>word word</span> '.repeat(30)}</p>`,
    99,
  ],
  ['from right to left', room(100), `<p dir="rtl">${words.replaceAll('word', 'كلمة')}</p>`, undefined],
  ['of wide letters', 'p { white-space: nowrap }', wide(41), 82],
  ['of wide letters in words', 'p { white-space: nowrap }', `<p>${'광장 '.repeat(20)}</p>`, 99],
  ['in an item around a paragraph', room(100), `<ul><li><p>${words}</p></li></ul>`, 99],
])('a long line %s is found', async (_, style, body, letters) => {
  const expected: unknown =
    letters === undefined ? expect.stringMatching(/^\d+ letters$/u) : `${letters} letters`;
  expect(await found(style, body)).toEqual([expected]);
});

test('a window holds a longer line of smaller letters', async () => {
  expect(await found('p { font-size: 40px }', `<p>${words}</p>`)).toEqual([]);
  expect(await found('p { font-size: 10px }', `<p>${words}</p>`)).toHaveLength(1);
});
