import { expect, test } from 'vitest';
import { changeOnInput } from '../../../../scripts/access/behaviour/change-on-input.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(changeOnInput);
const select = '<select name="kind"><option>All</option><option>Schools</option></select>';
const tick = '<input type="checkbox" name="still">';
const radios =
  '<input type="radio" name="level" checked><input type="radio" name="level"><input type="radio" name="level">';
const search = '<input type="search" name="q">';
const on = (kind: string, does: string): string =>
  `<script>addEventListener('${kind}', ({ target }) => { ${does} })</script>`;
const leave = `location.href = '/other'`;

test.each([
  ['without fields', '<p>The square is filmed.</p>', ''],
  [
    'that only filters',
    `${select}${tick}${radios}${search}<p role="status"></p>`,
    'document.querySelector("p").textContent = "3 places"',
  ],
  [
    'that says late what it has filtered',
    `${search}<p aria-live="polite"></p><ul><li>The square</li></ul>`,
    `document.querySelector('li').textContent = 'The street';
    setTimeout(() => { document.querySelector('p').textContent = '1 place' }, 900)`,
  ],
  [
    'that brings the next field',
    `${tick}<p><label hidden>Which camera? <input name="camera"></label></p>`,
    'document.querySelector("label").hidden = false',
  ],
  ['that keeps the filter in its address', `${select}${search}`, 'history.replaceState(null, "", "?q=a")'],
  ['that sends its form by fetch', search, 'void fetch("/places")'],
  ['with fields that cannot be changed', `<fieldset disabled>${select}</fieldset><input readonly>`, leave],
  ['with one option only', '<select><option>All</option></select>', leave],
  ['with hidden fields', `<div hidden>${search}</div><input type="hidden">`, leave],
])('a page %s is not found', async (_, body, does) => {
  expect(await found('', `${body}${on('input', does)}`)).toEqual([]);
});

test.each([
  ['chosen', select],
  ['ticked', tick],
  ['picked', radios],
  ['typed', search],
  ['moved', '<input type="range">'],
  ['a number', '<input type="number">'],
  ['a text', '<textarea></textarea>'],
  ['folded away', `<main><details><summary>More</summary>${select}</details></main>`],
])('another page is found when a value is %s', async (_, body) => {
  expect(await found('', `${body}${on('input', leave)}`)).toEqual(['/other']);
});

test('a form that sends itself when the field is left is found', async () => {
  const form = `<form action="/answer">${search}</form>`;
  expect(await found('', `${form}${on('change', 'target.form.submit()')}`)).toEqual(['/answer']);
});

test('a window and a moved focus are found, once for each field', async () => {
  const body = `${tick}${select}<button>Search</button>`;
  const does = `if (target.type === 'checkbox') open('/other'); else document.querySelector('button').focus();`;
  expect(await found('', `${body}${on('change', does)}`)).toEqual(['window', 'focus']);
});

test('a field that goes away under the hand of the reader is found', async () => {
  expect(await found('', `<p>${tick}</p>${on('change', 'target.remove()')}`)).toEqual(['focus']);
});

test('words that change without being said are found, by every field anew', async () => {
  const body = `${select}${search}<p>44 places</p>`;
  expect(
    await found('', `${body}${on('input', 'document.querySelector("p").textContent = "3 places"')}`),
  ).toEqual(['silent', 'silent']);
});
