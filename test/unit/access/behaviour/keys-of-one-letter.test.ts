import { expect, test } from 'vitest';
import { keysOfOneLetter } from '../../../../scripts/access/behaviour/keys-of-one-letter.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(keysOfOneLetter);
const body = '<h1>The square</h1><input type="search"><p id="help" hidden>Help</p><p id="clock"></p>';
const on = (key: string, does: string): string =>
  `<script>addEventListener('keydown', (event) => { if (event.key === '${key}') { ${does} } })</script>`;
const clock = `<script>let ticks = 0; setInterval(() => { document.getElementById('clock').textContent = String(ticks += 1); }, 50)</script>`;

test.each([
  ['without commands', ''],
  ['with the space bar, arrows and Escape', on(' ', 'document.title = ""') + on('Escape', 'history.back()')],
  ['where a letter with Control is a command', on('k', 'if (event.ctrlKey) location.href = "/other"')],
  [
    'where a letter is a command in a field only',
    on('x', 'if (event.target.type === "search") location.href = "/other"'),
  ],
  ['with a clock', clock],
])('a page %s is not found', async (_, script) => {
  expect(await found('', body + script)).toEqual([]);
});

test.each([
  ['another page', '/', 'location.href = "/other"'],
  ['a window', 'w', 'open("/other")'],
  ['the focus', 's', 'event.preventDefault(); document.querySelector("input").focus()'],
  ['the address', 'h', 'location.hash = "help"'],
  ['something shown', '?', 'document.getElementById("help").hidden = false'],
  ['something shown and hidden', '?', 'document.getElementById("help").toggleAttribute("hidden")'],
  ['other words', '1', 'document.querySelector("h1").textContent = "The street"'],
  ['other colours', 'd', 'document.documentElement.dataset.theme = "dark"'],
])('a key that leads to %s is found', async (_, key, does) => {
  expect(await found('', body + on(key, does))).toEqual([key]);
});

test('two keys are told apart, also beside a clock where they move the focus', async () => {
  const focus = 'document.querySelector("input").focus()';
  expect(await found('', body + clock + on('/', focus) + on('j', focus))).toEqual(['j', '/']);
});
