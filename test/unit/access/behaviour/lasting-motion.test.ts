import { expect, test } from 'vitest';
import { lastingMotion } from '../../../../scripts/access/behaviour/lasting-motion.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(lastingMotion);
const fade = '@keyframes fade { to { color: #333 } }';
const text = '<p>The film is kept for two days.</p>';

test.each([
  ['comes to rest in time', `${fade} p { animation: fade 2s 2 }`],
  ['stands still', `${fade} p { animation: fade 2s infinite paused }`],
  ['is not seen', `${fade} p { animation: fade 2s infinite; display: none }`],
])('what %s is not found', async (_, style) => {
  expect(await found(style, text)).toEqual([]);
});

test.each([
  [`${fade} p { animation: fade 2s 3 }`, 'animation 6 s'],
  [`${fade} p { animation: fade 2s infinite }`, 'animation Infinity s'],
  [`${fade} p::after { content: 'x'; animation: fade 9s }`, 'animation 9 s'],
  [`${fade} @media (prefers-reduced-motion: no-preference) { p { animation: fade 9s } }`, 'animation 9 s'],
])('what goes on by the style %s is found', async (style, fault) => {
  expect(await found(style, text)).toEqual([fault]);
});

test('a drawing that moves without end is found, and not one that moves once', async () => {
  const drawing = (count: string): string =>
    `<svg><circle r="9"><animate attributeName="fill" to="#333" dur="2s" ${count}></animate></circle></svg>`;
  expect(await found('', drawing('repeatCount="indefinite"'))).toEqual(['animate']);
  expect(await found('', drawing(''))).toEqual([]);
});

test('what a script goes on writing is found, and not what it writes once', async () => {
  const write = `document.querySelector('p').textContent += '.'`;
  const scripts = [`setInterval(() => { ${write} }, 200)`, `setTimeout(() => { ${write} }, 600)`];
  const both = scripts.map((script) => found('', `${text}<script>${script}</script>`));
  expect(await Promise.all(both)).toEqual([['script'], []]);
}, 30_000);
