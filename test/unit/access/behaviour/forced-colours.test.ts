import { expect, test } from 'vitest';
import { forcedColours } from '../../../../scripts/access/behaviour/forced-colours.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(forcedColours);
const button = '<button>Search</button>';
const icon = '<button aria-label="Search"><span class="icon"></span></button>';
const drawn = '.icon { display: inline-block; inline-size: 20px; block-size: 20px }';
const mask = `${drawn} .icon { background: #036; mask-image: linear-gradient(#000, #000) }`;
const tabs = '<button aria-pressed="true">Map</button><button aria-pressed="false">List</button>';

test.each([
  ['a ring', 'button:focus { outline: 3px solid #036 }', button],
  [
    'a border',
    'button { border: 1px dashed } button:focus { outline: none; border-style: solid; border-width: 3px; outline: 3px solid transparent }',
    button,
  ],
  [
    'a shadow and a ring that is clear else',
    'button:focus { outline: 3px solid transparent; box-shadow: 0 0 0 3px #036 }',
    button,
  ],
  ['a picture with an address', `${drawn} .icon { background-image: url(/icon.svg) }`, icon],
  [
    'a drawing',
    '',
    '<button aria-label="Search"><svg width="20" height="20"><circle r="9"></circle></svg></button>',
  ],
  [
    'a sign of the style',
    '.icon::before { content: "×"; } .icon { display: inline-block; min-inline-size: 20px }',
    icon,
  ],
  [
    'a mask in a colour of the system',
    `${mask} @media (forced-colors: active) { .icon { background: ButtonText } }`,
    icon,
  ],
  [
    'a control that shows nothing else either, which others find',
    '',
    '<button aria-label="Search"></button>',
  ],
  ['a state with a border', '[aria-pressed=true] { background: #036; border-width: 4px }', tabs],
  ['a state that looks like none, which others find', '', tabs],
  [
    'colours of its own that can be read',
    'p { forced-color-adjust: none; color: #036; background: #fff }',
    '<p>The square is filmed.</p>',
  ],
  ['a pale text in colours that are forced', 'p { color: #bbb }', '<p>The square is filmed.</p>'],
])('%s is not found', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['a focus by a shadow only', 'button:focus { outline: none; box-shadow: 0 0 0 3px #036 }', button, 'focus'],
  [
    'a focus by a ground only',
    'button:focus { outline: none; background: #036; color: #fff }',
    button,
    'focus',
  ],
  [
    'a focus by the ground of a link only',
    'a:focus { outline: none; background: #036; color: #fff }',
    '<p><a href="/">Start</a></p>',
    'focus',
  ],
  ['a picture by a mask', mask, icon, 'picture'],
  [
    'a picture by a mask before the words',
    '.icon::before { content: ""; display: block; inline-size: 20px; block-size: 20px; background: #036; mask-image: linear-gradient(#000, #000) }',
    icon,
    'picture',
  ],
  [
    'a picture by a gradient',
    `${drawn} .icon { background-image: linear-gradient(#036, #369) }`,
    icon,
    'picture',
  ],
  ['a state by a ground only', '[aria-pressed=true] { background: #036; color: #fff }', tabs, 'state'],
  ['a state by a shadow only', '[aria-pressed=true] { box-shadow: inset 0 0 0 3px #036 }', tabs, 'state'],
  [
    'a state by the ground of a part',
    '[aria-current] span { background: #036; color: #fff }',
    '<a href="/" aria-current="page"><span>Start</span></a>',
    'state',
  ],
  [
    'a pale text in colours of its own',
    'p { forced-color-adjust: none; color: #bbb }',
    '<p>The square is filmed.</p>',
    'contrast 1.9',
  ],
])('%s is found', async (_, style, body, fault) => {
  expect(await found(style, body)).toEqual([fault]);
});
