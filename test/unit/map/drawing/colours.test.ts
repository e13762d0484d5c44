import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../../../../site/municipality/contrast.ts';

const css = readFileSync('site/map/drawing/map-tokens.css', 'utf8');
const ground = ['land', 'water', 'wood', 'park', 'grass', 'square', 'building', 'civic', 'street', 'main'];

/** The tokens of the `:root` rule after a text, over those given, in a look. The accent counts as the portal's own default. */
function tokensAfter(
  start: string,
  look: 'light' | 'dark',
  under: Record<string, string> = {},
): Record<string, string> {
  const from = css.indexOf(start);
  expect(from, start).toBeGreaterThanOrEqual(0);
  const rule = css.slice(from, css.indexOf('}', css.indexOf(':root', from)));
  const stated = [...rule.matchAll(/--map-([a-z-]+): ([^;]+);/g)].flatMap(([, name = '', value = '']) => {
    const colours = value.match(/#[0-9a-f]{6}/g) ?? [];
    const colour = colours[look === 'dark' ? colours.length - 1 : 0];
    return colour === undefined ? [] : [[name, colour] as const];
  });
  return { ...under, ...Object.fromEntries(stated) };
}

const light = tokensAfter('@layer components', 'light');
const dark = tokensAfter('@layer components', 'dark');
const more = '@media (prefers-contrast: more)';
const chosen = ":where([data-theme='contrast'])";
const themes = {
  light,
  dark,
  print: tokensAfter('@media print', 'light', light),
  strong: tokensAfter(more, 'light', light),
  'strong dark': tokensAfter(more, 'dark', dark),
  'strong by choice': tokensAfter(`:root${chosen}`, 'light', light),
  'strong dark by choice': tokensAfter(`:root${chosen}`, 'dark', dark),
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
