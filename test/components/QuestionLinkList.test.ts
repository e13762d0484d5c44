import { expect, test } from 'vitest';
import QuestionLinkList from '../../site/components/QuestionLinkList.astro';
import { symbolSets } from '../../site/symbols/symbol-sets.ts';
import { renderComponent } from './render-component.ts';

const shared = { facts: ['kept', 'sign'], locale: 'sv', registerLang: 'sv', sets: symbolSets() };

test('on the page of a place the links lead to its own answers', async () => {
  const html = await renderComponent(QuestionLinkList, shared);
  expect([...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['#kept', '#sign']);
  expect(html).not.toContain('aria-labelledby');
});

test('among several places every link is named by its question and then its place', async () => {
  const html = await renderComponent(QuestionLinkList, {
    ...shared,
    page: '/sv/p/a/',
    labelledBy: 'change-a',
  });
  expect(html).toMatch(
    /<a (?=[^>]*href="\/sv\/p\/a\/#kept")(?=[^>]*id="change-a-kept")(?=[^>]*aria-labelledby="change-a-kept change-a")/,
  );
});
