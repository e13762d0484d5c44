import { expect, test } from 'vitest';
import EasyReadSentences from '../../site/components/EasyReadSentences.astro';
import type { EasySentence } from '../../site/explanations/statement.ts';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const unknown: EasySentence = {
  sentence: 'easy-read:unknown.reason',
  values: {},
  picture: 'unknown',
  terms: ['register'],
};
const film: EasySentence = {
  sentence: 'easy-read:how.viewing-recorded',
  values: {},
  picture: 'record',
  terms: [],
};
const render = (sentences: readonly EasySentence[], locale = 'sv') =>
  renderComponent(EasyReadSentences, {
    sentences,
    locale,
    registerLang: 'sv',
    sets: symbolSets(),
    idPrefix: 'how',
  });

test('sentences that share a picture stand beside it together, one sentence in each paragraph', async () => {
  const html = await render([film, film, unknown]);
  expect(html.match(/class="easy-group"/g)).toHaveLength(2);
  expect(html.match(/<p data-sentence/g)).toHaveLength(3);
  expect(html.match(/data-set="openmoji"/g)).toHaveLength(2);
});

test('a hard word leads to its explanation beside it, which opens without script', async () => {
  const html = await render([unknown]);
  expect(html).toContain('<a class="term-link" href="#how-register">registret</a>');
  expect(html).toMatch(/<details class="term">\s*<summary>Vad betyder register\?<\/summary>/);
  expect(html).toMatch(/<div id="how-register">\s*<p>Registret är en lista\.<\/p>/);
});

test('a hard word is explained once, where it first stands', async () => {
  const html = await render([unknown, film, unknown]);
  expect(html.match(/<details/g)).toHaveLength(1);
  expect(html.match(/href="#how-register"/g)).toHaveLength(2);
});

test('what is marked in the words is never shown', async () => {
  for (const locale of ['sv', 'en', 'fi', 'ar'])
    expect(await render([unknown, film], locale)).not.toMatch(/>[^<]*(?:[|[\]]|\]\()/);
});
