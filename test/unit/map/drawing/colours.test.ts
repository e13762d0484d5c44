import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../../../../site/municipality/contrast.ts';

const css = readFileSync('site/map/drawing/map-tokens.css', 'utf8');
const ground = ['land', 'water', 'wood', 'park', 'grass', 'square', 'building', 'civic', 'street', 'main'];

/** The tokens of the `:root` rule after a text, over those given. The accent counts as the portal's own default. */
function tokensAfter(start: string, under: Record<string, string> = {}): Record<string, string> {
  const from = css.indexOf(start);
  expect(from, start).toBeGreaterThanOrEqual(0);
  const rule = css.slice(css.indexOf(':root {', from), css.indexOf('}', css.indexOf(':root {', from)));
  const stated = [...rule.matchAll(/--map-([a-z-]+): (?:var\(--color-accent, )?(#[0-9a-f]{6})/g)];
  return { ...under, ...Object.fromEntries(stated.map(([, name = '', colour = '']) => [name, colour])) };
}

const light = tokensAfter('@layer components');
const dark = tokensAfter('@media (prefers-color-scheme: dark)', light);
const more = '@media (prefers-contrast: more)';
const strong = tokensAfter(more, light);
const themes = {
  light,
  dark,
  print: tokensAfter('@media print', light),
  strong,
  'strong dark': tokensAfter(`${more} and`, { ...dark, ...tokensAfter(more) }),
};

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const ratio = (first: string, second: string): number =>
    contrast(parseColour(tokens[first]!), parseColour(tokens[second]!));

  test.each(ground)('the edge of the area and the marks stand out from %s', (under) => {
    expect(ratio('area-edge', under)).toBeGreaterThanOrEqual(3);
    expect(ratio('mark', under)).toBeGreaterThanOrEqual(3);
  });

  test('names are read on their halo, numbers on their marks', () => {
    for (const label of ['label', 'water-label', 'park-label'])
      expect(ratio(label, 'halo')).toBeGreaterThanOrEqual(7);
    expect(ratio('on-mark', 'mark')).toBeGreaterThanOrEqual(4.5);
  });
});

test('forced colours are colours of the system only', () => {
  const from = css.indexOf('@media (forced-colors: active)');
  const rule = css.slice(from, css.indexOf('}', from));
  expect(rule).not.toMatch(/#|rgb/);
  for (const name of ground) expect(rule).toContain(`--map-${name}: `);
});
