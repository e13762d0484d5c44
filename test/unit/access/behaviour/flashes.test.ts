import { expect, test } from 'vitest';
import { flashes } from '../../../../scripts/access/behaviour/flashes.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(flashes);
const text = '<p>The square is filmed.</p>';
const light = '@keyframes light { from { background: #fff } to { background: #ddd } }';
const gone = '@keyframes gone { 50% { opacity: 0 } }';
const asked = (style: string): string => `@media (prefers-reduced-motion: no-preference) { ${style} }`;

test.each([
  ['turns twice in a second', `${light} p { animation: light 0.5s 9 alternate }`],
  ['turns quickly but three times only', `${gone} p { animation: gone 0.1s 3 }`],
  [
    'moves quickly',
    '@keyframes turn { 50% { transform: rotate(3deg) } } p { animation: turn 0.1s infinite }',
  ],
  ['takes no time', `${gone} p { animation: gone 0s infinite }`],
  ['is not shown', `${gone} p { animation: gone 0.1s infinite; display: none }`],
])('what %s is not found', async (_, style) => {
  expect(await found(style, text)).toEqual([]);
});

test.each([
  [`${light} p { animation: light 0.1s 20 alternate }`, '5'],
  [`${gone} p { animation: gone 0.2s 4 }`, '4'],
  [`${gone} p::after { content: '!'; animation: gone 0.25s infinite }`, '4'],
  [asked(`${gone} p { animation: gone 0.2s 9 }`), '5'],
])('what flashes by the style %s is found', async (style, fault) => {
  expect(await found(style, text)).toEqual([fault]);
});

test('what a script lets flash is found, and not what it changes now and then', async () => {
  const turn = `document.querySelector('p').classList.toggle('dark')`;
  const style = '.dark { background: #ddd }';
  const flashing = `${text}<script>setInterval(() => { ${turn} }, 90)</script>`;
  const calm = `${text}<script>setInterval(() => { ${turn} }, 400)</script>`;
  const burst = `${text}<script>let left = 9; const each = setInterval(() => { ${turn}; left -= 1; if (left === 0) clearInterval(each) }, 90)</script>`;
  const seen = [await found(style, flashing), await found(style, burst), await found(style, calm)];
  expect(seen).toEqual([['script'], ['script'], []]);
});
