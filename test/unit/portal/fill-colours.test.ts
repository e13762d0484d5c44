import { expect, test } from 'vitest';
import { fillColours } from '../../../site/portal/fill-colours.ts';

const folder = 'data/exempelkoping';

test('the colours of the municipality stand where the style sheet has a place for them', async () => {
  const css = await fillColours('a { color: red; }\n@municipality-colours;\n', folder);
  expect(css).toMatch(
    /^a \{ color: red; \}\n:root \{ --accent-light: #[0-9a-f]{6}; --accent-dark: #[0-9a-f]{6}; \}\n$/,
  );
});

test('a style sheet without a place for them stays as it is', async () => {
  expect(await fillColours('a { color: red; }', folder)).toBeUndefined();
});
