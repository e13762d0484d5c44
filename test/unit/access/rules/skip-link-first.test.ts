import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { skipLinkFirst } from '../../../../scripts/access/rules/skip-link-first.ts';

const main = '<main id="content"><a href="/a/">A</a></main>';
const found = (body: string): number =>
  skipLinkFirst(readAccessPage('a.html', `<body>${body}</body>`)).length;

test.each([
  ['a link that leads to the content', `<a href="#content">Skip</a><nav><a href="/">Start</a></nav>${main}`],
  ['nothing to press before the content', `<header><p>The municipality</p></header>${main}`],
  ['nothing to press at all', '<main><p>Text</p></main>'],
])('%s is as it should be', (_, body) => {
  expect(found(body)).toBe(0);
});

test.each([
  ['a menu', `<nav><a href="/">Start</a></nav>${main}`],
  ['a link that leads elsewhere', `<a href="#menu">Skip</a><nav id="menu"></nav>${main}`],
])('%s before the content is a fault', (_, body) => {
  expect(found(body)).toBe(1);
});
