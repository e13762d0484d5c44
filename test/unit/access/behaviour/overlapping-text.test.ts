import { expect, test } from 'vitest';
import { overlappingText } from '../../../../scripts/access/behaviour/overlapping-text.ts';
import { reflow } from '../../../../scripts/access/behaviour/reflow.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(overlappingText);
const foundWhenNarrow = tryInBrowser(reflow);
const [square, street] = ['The square is filmed.', 'The street is not.'];
const two = `<p>${square}</p><p class="next">${street}</p>`;
const pulled = (more = ''): string =>
  `p { margin: 0; line-height: 1.2 } .next { margin-top: -1.1em; ${more} }`;

test.each([
  ['two paragraphs', '', two],
  ['words of one line', '', `<p>The <b>square</b> is<i> filmed</i>, <a href="/a/">and the street</a>.</p>`],
  [
    'tight lines',
    'p { line-height: 0.8; width: 5em }',
    `<p>The <b>square</b> is <b>filmed</b> day <b>and</b> night.</p>`,
  ],
  ['tight paragraphs', 'p { margin: 0; line-height: 0.9 }', two],
  ['lines of one text', 'p { line-height: 0.2; width: 5em }', `<p>${square}</p>`],
  ['what is raised and lowered', '', '<p>Of 30 m<sup>2</sup> <sub>or more</sub> <small>filmed</small></p>'],
  [
    'what stands over its word',
    '',
    '<p><ruby>square<rt>place</rt></ruby> and <ruby>street<rt>road</rt></ruby></p>',
  ],
  [
    'upright lines',
    '.next { writing-mode: vertical-rl; height: 4em; line-height: 1 }',
    two.replace('not', '<b>not</b>'),
  ],
  ['a table', '', '<table><tr><th>Place</th><td>Square</td></tr><tr><th>Kind</th><td>Open</td></tr></table>'],
])('%s can be read', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['is not drawn', pulled('display: none')],
  ['is not to be seen', pulled('visibility: hidden')],
  ['is as good as glass', pulled('opacity: 0')],
  ['is cut to nothing', pulled('clip-path: inset(50%)')],
  ['is for listeners', pulled('overflow: hidden; width: 1px; height: 1px')],
  ['stands fast', pulled('position: fixed; top: 20px')],
  ['stays in the window', pulled('position: sticky; top: 0')],
  ['nobody can scroll to', `${pulled()} p { position: relative; left: -9999px }`],
  [
    'is cut off before it',
    'p { margin: 0; height: 1.2em } p:first-child { height: 1em; width: 5em; overflow: hidden }',
  ],
])('a text that %s lies over nothing', async (_, style) => {
  expect(await found(style, two)).toEqual([]);
});

test.each([
  ['a drawing', '<svg><text y="20">One</text><text y="20">Other</text></svg>'],
  ['what is folded', `<details><summary>Why</summary>${square}<p>${street}</p></details><p>And more.</p>`],
  ['what is opened', `<dialog open>${street}</dialog><p>${square}</p>`],
])('in %s nothing is found', async (_, body) => {
  expect(await found('p { margin: 0 } dialog { inset: 0 auto auto 0 }', body)).toEqual([]);
});

test.each([
  ['pulled up', pulled()],
  ['pulled up by half a line', 'p { margin: 0; line-height: 1.2 } .next { margin-top: -0.8em }'],
  ['placed there', 'p { position: absolute; top: 0; left: 0 }'],
  ['run out of its box', 'p { margin: 0 } p:first-child { height: 1.3em; width: 5em }'],
  ['drawn late', `${pulled()} p { content-visibility: auto; contain-intrinsic-size: 9em }`],
])('a text %s lies over the other', async (_, style) => {
  expect(await found(style, two)).toEqual([`${square} / ${street}`]);
});

test('a text over many is told once', async () => {
  const style = 'p { position: absolute; top: 0; left: 0 }';
  expect(await found(style, '<p>One</p><p>Two</p><p>Three</p>')).toEqual(['One / Two', 'One / Three']);
});

test('what runs over other text in a narrow window does not fit', async () => {
  const style = 'p { margin: 0; height: 1.3em }';
  const body = `<p>${square} Nobody watches while it is light.</p><p>${street}</p>`;
  expect(await found(style, body)).toEqual([]);
  expect(await foundWhenNarrow(style, body)).toEqual([expect.stringContaining(` / ${street}`)]);
});
