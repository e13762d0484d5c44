import { expect, test } from 'vitest';
import { displayChoices, readDisplay, withChoice } from '../../../site/display/display-choices.ts';

test.each(['', 'no JSON', 'null', '[]', '"dark"', '{"theme":"pink"}', '{"colour":"dark"}', '{"theme":1}'])(
  'what was kept as %j is no choice',
  (kept) => {
    expect(readDisplay(kept)).toEqual({});
  },
);

test('nothing kept is nothing chosen', () => {
  expect(readDisplay(null)).toEqual({});
});

test('what is a choice is read, and the rest is left out', () => {
  expect(readDisplay('{"theme":"dark","text-size":"900","rate":"0.7"}')).toEqual({
    theme: 'dark',
    rate: '0.7',
  });
});

test('a choice stands beside the others, and going back to the usual takes it away', () => {
  const dark = withChoice({ spacing: 'wide' }, 'theme', 'dark');
  expect(dark).toEqual({ spacing: 'wide', theme: 'dark' });
  expect(withChoice(dark, 'theme', '')).toEqual({ spacing: 'wide' });
});

test('every choice can be kept and read, as the script in the head reads it', () => {
  for (const [name, values] of Object.entries(displayChoices))
    for (const value of values) {
      expect(readDisplay(JSON.stringify({ [name]: value }))).toEqual({ [name]: value });
      expect(name).toMatch(/^[a-z-]+$/);
      expect(value).toMatch(/^[\w.-]+$/);
    }
});
