import { expect, test } from 'vitest';
import { pressed } from '../../../../scripts/access/behaviour/pressed.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(pressed);
const button = '<button>Show</button><p id="o">Two days</p>';
const on = (kind: string, does: string): string =>
  `<script>addEventListener('${kind}', ({ target }) => { const o = document.getElementById('o'); if (target.matches('button, a, div')) { ${does} } })</script>`;
const write = `o.textContent = 'Saved';`;

test.each([
  ['does nothing', button],
  ['says what it does', `<button>Save</button><p id="o" role="status"></p>${on('click', write)}`],
  [
    'says it a little later',
    `${button}<p aria-live="polite"></p>${on('click', `${write} setTimeout(() => { document.querySelector('[aria-live]').textContent = 'Saved'; }, 700);`)}`,
  ],
  [
    'says that it is open',
    `<button aria-expanded="false">Show</button><p id="o" hidden>Two days</p>${on('click', `o.hidden = !o.hidden; target.setAttribute('aria-expanded', String(!o.hidden));`)}`,
  ],
  [
    'moves the focus to what it brings',
    `<button>Show</button><h2 id="o" tabindex="-1" hidden>Two days</h2>${on('click', `o.hidden = false; o.focus();`)}`,
  ],
  [
    'opens a dialog of the browser',
    `<button>Show</button><dialog id="o"><button>Close</button></dialog>${on('click', `o.showModal();`)}`,
  ],
  ['leads away when it is let go', `<a href="/other">Other</a>`],
  ['unfolds', '<details><summary>More</summary><p>Two days</p></details>'],
])('what %s is not found', async (_, body) => {
  expect(await found('', body)).toEqual([]);
});

test.each([
  ['acts when it is pressed down', `${button}${on('mousedown', write)}`, 'down'],
  [
    'leads away when it is pressed down',
    `<a href="/square">Square</a>${on('pointerdown', `location.href = '/other'`)}`,
    'down',
  ],
  ['changes words and says nothing', `${button}${on('click', write)}`, 'silent'],
  [
    'says that it is folded still',
    `<button aria-expanded="false">Show</button><p id="o" hidden>Two days</p>${on('click', 'o.hidden = !o.hidden')}`,
    'aria-expanded',
  ],
  ['takes itself away', `${button}${on('click', 'target.remove()')}`, 'focus'],
  [
    'opens a dialog that has no focus',
    `<button>Show</button><div id="o" role="dialog" aria-label="Film" hidden><button>Close</button></div>${on('click', 'o.hidden = false')}`,
    'dialog',
  ],
  [
    'does nothing by the keyboard',
    `<div role="button" tabindex="0">Show</div><p id="o">Two days</p>${on('click', write)}`,
    'keyboard',
  ],
])('what %s is found', async (_, body, fault) => {
  expect(await found('', body)).toEqual([fault]);
});

test('each control is met on the page as it comes', async () => {
  const both = '<button>Show</button><button>Hide</button><p id="o">Two days</p>';
  const does = `if (o === null) return; if (target.textContent === 'Show') o.remove(); else o.textContent = 'None';`;
  expect(await found('', `${both}${on('click', does)}`)).toEqual(['silent', 'silent']);
});

test('what is drawn only when the reader comes near is not taken for what a control does', async () => {
  const style = '.row { content-visibility: auto; contain-intrinsic-size: auto 2000px }';
  const rows = '<div class="row"><p>The square is filmed.</p></div>'.repeat(3);
  expect(await found(style, `${rows}<button>Save</button><a href="/other">Other</a>`)).toEqual([]);
});

test('what a page adds by itself when it has been opened is no answer to a press', async () => {
  const late = `const add = () => { if (performance.now() < 1500) document.body.append(document.createElement('i')); };
    addEventListener('mousemove', () => setTimeout(add, 60), { once: true });`;
  const body = `<a href="/other">Other</a><script>${late}</script>`;
  expect(await found('', body)).toEqual([]);
}, 30_000);
