import { expect, test } from 'vitest';
import { paleParts } from '../../../../scripts/access/behaviour/pale-parts.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(paleParts);
const field = '<label>Place <input></label>';
const pale = 'border: 1px solid #ccc';
const tick = '<label><input type="checkbox"> Square</label>';
const bare = 'appearance: none; width: 24px; height: 24px';
const icon = (paint: string, more = ''): string =>
  `<a href="/a/" aria-label="Map">${more}<svg width="44" height="44"><path ${paint} d="M0 0h9v9z"/></svg></a>`;

test.each([
  ['as the browser draws it', '', field],
  [
    'as the browser draws it, with other letters',
    'input { font: 20px serif; color: #333; width: 9em }',
    field,
  ],
  ['with a dark edge', 'input { border: 1px solid #767676 }', field],
  ['with one dark edge', `input { ${pale}; border-bottom: 2px solid #333 }`, field],
  ['with an outline', `input { ${pale}; outline: 1px solid #333 }`, field],
  ['with a ring of shadow', 'input { border: none; box-shadow: 0 0 0 1px #333 }', field],
  ['with a ground that stands out', 'input { border: none; background: #555 }', field],
  [
    'white on a dark page',
    `body { background: #222 } input { border: 1px solid #222; background: #fff }`,
    field,
  ],
  [
    'with an edge that stands out from its ground',
    'body { background: #eee } input { border: 1px solid #949494; background: #fff }',
    field,
  ],
  ['on a picture', `body { background: linear-gradient(#000, #fff) } input { ${pale} }`, field],
  ['with a gradient', `input { ${pale}; background: linear-gradient(#000, #333) }`, field],
  [
    'in a box close around it',
    'input { border: none; background: none } span { border: 1px solid #333; padding: 4px }',
    '<span><input aria-label="Place"></span>',
  ],
  [
    'that is off',
    `input { ${pale} }`,
    '<input disabled><fieldset disabled><input></fieldset><p inert><input></p>',
  ],
  ['that nobody sees', `input { ${pale}; opacity: 0 }`, field],
  [
    'that is a button with words',
    `input, button { ${pale}; background: #fff }`,
    '<input type="submit" value="Search"><button>Search</button>',
  ],
  ['to tick, as the browser draws it', `input { ${pale} }`, tick],
  ['to tick, drawn with a dark edge', `input { ${bare}; border: 2px solid #333 }`, tick],
  [
    'to tick, drawn before it',
    `input { ${bare} } input::before { content: ''; display: block; border: 1px solid #333 }`,
    tick,
  ],
])('a field %s is seen', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['a pale edge', `input { ${pale} }`, field, '1.6'],
  ['no edge', 'input { border: none }', field, '1.0'],
  ['a pale ground', 'input { border: 0; background: #eee }', field, '1.2'],
  ['an edge that shines through', 'input { border: 2px solid rgb(0 0 0 / 20%) }', field, '1.6'],
  ['an edge that has faded', 'input { border: 2px solid #333; opacity: 0.3 }', field, '1.8'],
  ['a shadow', 'input { border: none; box-shadow: 0 0 9px 1px #333 }', field, '1.0'],
  [
    'a pale edge and a box far around it',
    `input { ${pale} } div { border: 2px solid #000; padding: 3em }`,
    `<div>${field}</div>`,
    '1.6',
  ],
  [
    'a list',
    'select { border: 1px solid #ccc; background: #fff url(data:,) }',
    '<select><option>Square</option></select>',
    '1.6',
  ],
  ['many lines', 'textarea { border-color: #ccc }', '<textarea></textarea>', '1.6'],
  ['a tick', `input { ${bare}; ${pale} }`, tick, '1.6'],
])('a field with %s is not seen', async (_, style, body, ratio) => {
  expect(await found(style, body)).toEqual([`edge: contrast ${ratio}`]);
});

test.each([
  ['dark', 'a { color: #333 }', icon('fill="currentColor"')],
  ['drawn by its lines', '', icon('fill="none" stroke="#333"')],
  ['pale on a dark ground', 'a { background: #333; display: block }', icon('fill="#ddd"')],
  ['of more colours', '', icon('fill="#ddd"').replace('</svg>', '<circle r="9" fill="#333"/></svg>')],
  ['painted with a pattern', '', icon('fill="url(#x)"')],
  ['beside words', '', icon('fill="#ddd"', 'Map')],
  [
    'of a button that is off',
    '',
    `<button disabled>${icon('fill="#ddd"').replace(/<\/?a[^>]*>/gu, '')}</button>`,
  ],
  ['that is not pressed', '', icon('fill="#ddd"').replace('href', 'title')],
])('an icon %s is not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['pale', 'a { color: #bbb }', icon('fill="currentColor"'), '1.9'],
  ['of pale lines', '', icon('fill="none" stroke="#bbb"'), '1.9'],
  ['that shines through', '', icon('fill="#000" fill-opacity="0.2"'), '1.6'],
  [
    'beside words for listeners',
    'span { position: absolute; clip-path: inset(50%) }',
    icon('fill="#bbb"', '<span>Map</span>'),
    '1.9',
  ],
  [
    'with a dark part that is not drawn',
    '',
    icon('fill="#bbb"').replace('</svg>', '<defs><path d="M0 0"/></defs></svg>'),
    '1.9',
  ],
])('an icon %s is found', async (_, style, body, ratio) => {
  expect(await found(style, body)).toEqual([`icon: contrast ${ratio}`]);
});
