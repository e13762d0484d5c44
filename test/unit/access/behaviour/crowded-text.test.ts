import { expect, test } from 'vitest';
import { crowdedText } from '../../../../scripts/access/behaviour/crowded-text.ts';
import { tryInBrowser } from './try-behaviour.ts';

const found = tryInBrowser(crowdedText);
const text = '<p>The film is kept for two days.</p>';

test.each([
  ['letters a hair closer', 'p { letter-spacing: -0.01em }'],
  ['letters and words further apart', 'p { letter-spacing: 0.1em; word-spacing: 0.2em }'],
  ['one low line', 'p { line-height: 0.5 }'],
  ['text that nobody sees', 'p { letter-spacing: -1em; display: none }'],
])('%s can be read', async (_, style) => {
  expect(await found(style, text)).toEqual([]);
});

test.each([
  ['letters', 'p { font-size: 20px; letter-spacing: -0.1em }', 'letter-spacing -2px'],
  ['words', 'p { font-size: 20px; word-spacing: -0.1em }', 'word-spacing -2px'],
  ['lines', 'p { font-size: 20px; line-height: 0.5; width: 5em }', 'line-height 10px'],
])('%s that run into each other are found', async (_, style, fault) => {
  expect(await found(style, text)).toEqual([fault]);
});
