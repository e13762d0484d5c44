import { expect, test } from 'vitest';
import { orderSeen } from '../../../../scripts/access/behaviour/order-seen.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(orderSeen);
const parts = '<div class="box"><p class="why">Why</p><p class="who">Who</p><p class="when">When</p></div>';
const many = `<div class="box">${'<p>Some words that take room</p>'.repeat(9)}</div>`;

test.each([
  ['in a row', '.box { display: flex }', parts],
  ['in a row that wraps', '.box { display: flex; flex-wrap: wrap; inline-size: 300px }', many],
  ['in a row from the right', 'body { direction: rtl } .box { display: flex }', parts],
  ['in a column', '.box { display: flex; flex-direction: column }', parts],
  ['in a column that wraps', '.box { display: flex; flex-flow: column wrap; block-size: 200px }', many],
  ['in a grid', '.box { display: grid; grid-template-columns: 1fr 1fr }', many],
  ['in a grid by columns', '.box { display: grid; grid: repeat(2, auto) / auto-flow }', many],
  ['in columns of a text', '.box { columns: 3 }', many],
  [
    'with a tall part first',
    '.box { display: grid; grid-template-columns: 1fr 1fr } .why { grid-row: span 2 }',
    parts,
  ],
  ['laid over each other', '.box { display: grid } .box > * { grid-area: 1 / 1 }', parts],
  [
    'with one that is placed apart',
    '.box { display: flex } .who { position: absolute; inset: 0 auto auto 0 }',
    parts,
  ],
  [
    'with one that is not seen',
    '.box { display: flex; flex-direction: row-reverse } .box :not(.who) { visibility: hidden }',
    parts,
  ],
  [
    'with decoration',
    '.box { display: flex } .mark { order: -1 }',
    '<p class="box">Why <span class="mark" aria-hidden="true">!</span></p>',
  ],
  [
    'as values over their terms',
    'dl div { display: flex; flex-direction: column-reverse }',
    '<dl><div><dt>Cameras</dt><dd>3</dd></div></dl>',
  ],
  [
    'beside what complements them',
    '.box { display: flex; flex-direction: row-reverse }',
    '<div class="box"><aside>Map</aside><p>Why</p></div>',
  ],
])('parts %s are not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

const both = (pair: string): string[] => [`${pair} (1280)`, `${pair} (320)`];

test.each([
  ['of its order', '.box { display: flex } .when { order: -1 }', both('When < Why')],
  ['of a row turned', '.box { display: flex; flex-direction: row-reverse }', both('Who < Why')],
  [
    'of a row from the right turned',
    'body { direction: rtl } .box { display: flex; flex-direction: row-reverse }',
    both('Who < Why'),
  ],
  ['of a column turned', '.box { display: flex; flex-direction: column-reverse }', both('Who < Why')],
  [
    'of rows turned',
    '.box { display: flex; flex-wrap: wrap-reverse } .box > * { inline-size: 100% }',
    both('Who < Why'),
  ],
  ['of its place', '.box { display: grid } .when { grid-row: 1 }', both('When < Why')],
  [
    'of a packing that fills gaps',
    '.box { display: grid; grid-template-columns: repeat(2, 1fr); grid-auto-flow: dense } .who { grid-column: span 2 }',
    both('When < Who'),
  ],
  [
    'of its place in a narrow window only',
    '@media (width < 600px) { .box { display: flex } .when { order: -1 } }',
    ['When < Why (320)'],
  ],
])('a part that is seen too early because %s is found', async (_, style, fault) => {
  expect(await found(style, parts)).toEqual(fault);
});

test('what complements a text is found where it is seen under it and read before it', async () => {
  const style = '.box { display: flex; flex-direction: column-reverse }';
  const body = '<div class="box"><aside>Map</aside><p>Why</p></div>';
  expect(await found(style, body)).toEqual(both('Why < Map'));
});

test('parts inside a box without a frame, and controls without words, count', async () => {
  const style = '.box { display: flex; flex-direction: row-reverse } .none { display: contents }';
  const body = '<div class="box"><div class="none"><p>Why</p></div><input aria-label="Place"></div>';
  expect(await found(style, body)).toEqual(both('<input> < Why'));
});
