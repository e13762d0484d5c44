import { expect, test } from 'vitest';
import QuestionLinks from '../../site/components/QuestionLinks.astro';
import { factKeys } from '../../site/facts/fact.ts';
import { locales } from '../../site/i18n/locales.ts';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const render = (locale: string) =>
  renderComponent(QuestionLinks, { locale, registerLang: 'sv', sets: symbolSets() });

test('there is a link to the answer of every question, in the order of the page, named by its heading', async () => {
  const html = await render('sv');
  expect([...html.matchAll(/href="#(\w+)"/g)].map(([, key]) => key)).toEqual([...factKeys]);
  expect(html).toMatch(/<nav [^>]*aria-labelledby="question-links"/);
  expect(html).toContain('<h2 id="question-links">Vad vill du veta?</h2>');
});

test('no two questions have the same picture', async () => {
  const html = await render('sv');
  const pictures = [...html.matchAll(/openmoji\.svg#([\w-]+)/g)].map(([, concept]) => concept);
  expect(new Set(pictures).size).toBe(factKeys.length);
});

test.each(locales)('the questions are asked in $name', async ({ locale }) => {
  expect((await render(locale)).match(/[?؟]/g)?.length).toBeGreaterThan(factKeys.length);
});
