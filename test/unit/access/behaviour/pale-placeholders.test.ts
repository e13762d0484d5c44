import { expect, test } from 'vitest';
import { palePlaceholders } from '../../../../scripts/access/behaviour/pale-placeholders.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(palePlaceholders);
const field = '<input placeholder="Square">';

test.each([
  ['is as the browser has it', '', field],
  ['is dark', '::placeholder { color: #666 }', field],
  ['is large', 'input { font-size: 30px } ::placeholder { color: #888 }', field],
  [
    'stands on a picture',
    'input { background: linear-gradient(#000, #fff) } ::placeholder { color: #ccc }',
    field,
  ],
  ['is not there', '::placeholder { color: #ccc }', '<input><input placeholder=" ">'],
  ['is not shown', '::placeholder { opacity: 0 }', field],
  ['nobody sees', 'input { display: none } ::placeholder { color: #ccc }', field],
  ['stands in a field that is off', '::placeholder { color: #ccc }', '<input placeholder="Square" disabled>'],
])('a text that %s can be read', async (_, style, body) => {
  expect(await found(style, body)).toEqual([]);
});

test.each([
  ['pale', '::placeholder { color: #aaa }', field, '2.3'],
  ['faded', '::placeholder { color: #000; opacity: 0.4 }', field, '2.8'],
  ['of a field that is faded', 'input { opacity: 0.5 }', field, '1.9'],
  ['as dark as the field', 'input { background: #555 }', field, '1.6'],
  ['of many lines', '::placeholder { color: #aaa }', '<textarea placeholder="Why?"></textarea>', '2.3'],
])('a text that is %s is too pale', async (_, style, body, ratio) => {
  expect(await found(style, body)).toEqual([ratio]);
});
