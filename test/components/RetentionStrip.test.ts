import { expect, test } from 'vitest';
import RetentionStrip from '../../site/components/RetentionStrip.astro';
import type { KeptFact } from '../../site/facts/fact.ts';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const render = (fact: Partial<KeptFact>) =>
  renderComponent(RetentionStrip, { fact: { key: 'kept', ...fact }, sets: symbolSets() });

test('film is a row of one leaf for each day and ends in the bin', async () => {
  const html = await render({ retention: 72, viewing: 'recorded' });
  expect(html).toMatch(/openmoji\.svg#film.*is-day.*openmoji\.svg#deleted/s);
  expect(html.match(/<span><\/span>/g)).toHaveLength(3);
  expect(html).toMatch(/^\s*<div class="time-strip" aria-hidden="true"/);
});

test.each([
  ['nothing is recorded', { viewing: 'live', retention: 72 }],
  ['the register does not state how long', { viewing: 'recorded' }],
  ['nothing is kept', { viewing: 'recorded', retention: 0 }],
] as const)('where %s there is no row', async (_, fact) => {
  expect((await render(fact)).trim()).toBe('');
});
