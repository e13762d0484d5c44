import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../../../site/municipality/contrast.ts';

/** The colours of one block of tokens, by name, for a light and a dark screen. */
type Palette = Readonly<Record<string, readonly [light: string, dark: string]>>;

const css = readFileSync('site/styles/tokens.css', 'utf8');
const colours = /--color-([\w-]+): light-dark\(([^,]+), ([^;]+)\);/g;

function paletteOf(block: string): Palette {
  // The accent falls back to the colour that stands after the comma where the municipality states none.
  const hex = (value: string): string => /#[0-9a-f]{6}/.exec(value)![0];
  const declared = block.replaceAll(/var\(--[\w-]+, (#[0-9a-f]{6})\)/g, '$1');
  return Object.fromEntries(
    [...declared.matchAll(colours)].map(([, name = '', light = '', dark = '']) => [
      name,
      [hex(light), hex(dark)] as const,
    ]),
  );
}

/** The block that begins with these signs, up to the brace that ends it. */
function blockOf(selector: string): string {
  const from = css.indexOf(selector);
  expect(from, selector).toBeGreaterThan(-1);
  return css.slice(from, css.indexOf('}', from));
}

const usual = paletteOf(blockOf('  :root {'));
const themes: Readonly<Record<string, Palette>> = {
  usual,
  'more contrast, asked for by the system': {
    ...usual,
    ...paletteOf(blockOf(":root:where(:not([data-theme='light'], [data-theme='dark']))")),
  },
  'more contrast, chosen by the reader': {
    ...usual,
    ...paletteOf(blockOf(":root:where([data-theme='contrast'])")),
  },
};

/** What is written in one colour on another, and the least contrast that it needs. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink-quiet', 'paper', 7],
  ['ink-quiet', 'surface', 7],
  ['accent', 'paper', 7],
  ['accent', 'surface', 7],
  ['on-accent', 'accent', 7],
  ['on-notice', 'notice', 7],
  // WCAG 2.2 criterion 1.4.11: what shows where something can be pressed, and what has focus.
  ['line', 'paper', 3],
  ['line', 'surface', 3],
  ['focus', 'paper', 3],
] as const;

describe.each(Object.entries(themes))('the colours of the theme: %s', (_, palette) => {
  test.each(pairs)('%s on %s has a contrast of at least %d:1', (front, back, least) => {
    for (const screen of [0, 1] as const)
      expect(
        contrast(parseColour(palette[front]![screen]), parseColour(palette[back]![screen])),
      ).toBeGreaterThan(least);
  });
});
