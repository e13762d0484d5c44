import { expect, test } from 'vitest';
import SymbolBoxes from '../../site/components/SymbolBoxes.astro';
import { nameValue } from '../../site/explanations/speaker.ts';
import type { SymbolSentence } from '../../site/explanations/statement.ts';
import { adaptSymbol } from '../../site/symbols/concept.ts';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const sentences: readonly SymbolSentence[] = [
  {
    sentence: 'symbols:what.count',
    values: { count: { type: 'number', number: 2 } },
    symbols: [{ digits: 2 }, 'camera'],
  },
  { sentence: 'symbols:lead.place', values: { place: nameValue('Torget') }, symbols: ['place', 'name'] },
];
const render = (locale: string) =>
  renderComponent(SymbolBoxes, { sentences, locale, registerLang: 'sv', sets: symbolSets() });

test('each sentence has a box of its own with its symbols over it', async () => {
  const html = await render('sv');
  const boxes = html.split('<li').slice(1);
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toMatch(/data-digits="2".*data-concept="camera".*Här finns 2 kameror\./s);
  expect(boxes[1]).toMatch(/data-concept="place".*data-concept="name".*Den här platsen heter/s);
});

test('every symbol carries the number of its concept and stands over its word', async () => {
  const html = await render('sv');
  for (const concept of ['camera', 'place', 'name'] as const)
    expect(html).toContain(`data-concept="${concept}" adapt-symbol="${adaptSymbol(concept)}"`);
  expect(html).toMatch(/symbol-word">kamera</);
});

test('a screen reader hears the sentence once: symbols and their words are hidden from it', async () => {
  const html = await render('sv');
  expect(html.match(/class="symbol-pieces" aria-hidden="true"/g)).toHaveLength(2);
});

test('a name keeps its language and direction in Arabic', async () => {
  expect(await render('ar')).toContain('<span lang="sv" dir="ltr">Torget</span>');
});
