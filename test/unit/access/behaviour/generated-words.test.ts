import { expect, test } from 'vitest';
import { generatedWords } from '../../../../scripts/access/behaviour/generated-words.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(generatedWords);
const text = '<p data-hint="Important">The square is filmed.</p>';

test.each([
  "p::before { content: '' }",
  "p::before { content: '→ ' }",
  "p { counter-increment: step } p::before { content: counter(step) '. ' }",
  "p::before { content: 'a) ' }",
  "p::after { content: '↗' / 'opens another site' }",
  "@media print { p::after { content: ' printed' } }",
  "p { display: none } p::before { content: 'Important: ' }",
])('the style %s adds no words', async (style) => {
  expect(await found(style, text)).toEqual([]);
});

test.each([
  ["p::before { content: 'Important: ' }", '"Important: "'],
  ['p::after { content: attr(data-hint) }', '"Important"'],
  ["p::after { content: 'Viktigt' / '' }", '"Viktigt'],
])('the words of the style %s are found', async (style, words) => {
  expect(await found(style, text)).toEqual([words]);
});
