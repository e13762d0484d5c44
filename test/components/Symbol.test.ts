import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Symbol from '../../site/components/Symbol.astro';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import type { LicensedSet } from '../../site/symbols/licensed/licensed-set.ts';

const licensed: LicensedSet = {
  name: 'Prov',
  licence: 'Avtal',
  attribution: 'Prov AB',
  language: 'sv',
  files: {
    camera: { name: 'kamera.png', type: 'image/png', bytes: new Uint8Array(), width: 10, height: 20 },
  },
};

async function render(concept: 'camera' | 'place' | 'later', set?: LicensedSet): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(Symbol, { props: { concept, sets: symbolSets(set) } });
}

test('a symbol is drawn once for each set, hidden from screen readers, the first set marked', async () => {
  const html = await render('camera');
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html.match(/aria-hidden="true"/g)).toHaveLength(2);
  expect(html.match(/data-first/g)).toHaveLength(1);
  expect(html).toMatch(
    /data-set="openmoji"[^>]* data-first[^>]*>\s*<use href="\/symbols\/openmoji\.svg#camera"/,
  );
  expect(html).toContain('<use href="/symbols/bliss.svg#camera"');
});

test('a symbol of the municipality is a picture without words, fetched only when it is shown', async () => {
  const html = await render('camera', licensed);
  expect(html).toMatch(/<img [^>]*data-set="municipality"[^>]* data-first/);
  expect(html).toMatch(/<img [^>]*alt=""[^>]*loading="lazy"/);
  expect(html).toContain('src="/symbols/municipality/kamera.png"');
});

test('where the municipality has no symbol, our picture stands in for it', async () => {
  const html = await render('place', licensed);
  expect(html).not.toContain('<img');
  expect(html).toMatch(/data-set="municipality"[^>]*>\s*<use href="\/symbols\/openmoji\.svg#place"/);
});

test('a drawing with an arrow that goes as a line is read says so', async () => {
  expect((await render('later')).match(/ data-follows-line/g)).toHaveLength(2);
  expect(await render('camera')).not.toContain('data-follows-line');
});
