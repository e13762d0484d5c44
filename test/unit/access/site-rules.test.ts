import { expect, test } from 'vitest';
import { readAccessPage } from '../../../scripts/access/access-page.ts';
import { mutualVersions } from '../../../scripts/access/site-rules/mutual-versions.ts';
import { factsOfPage } from '../../../scripts/access/site-rules/page-facts.ts';
import { uniqueTitles } from '../../../scripts/access/site-rules/unique-titles.ts';

const page = (file: string, lang: string, title: string, links: readonly string[]) =>
  factsOfPage(
    readAccessPage(
      file,
      `<html lang="${lang}"><head><title>${title}</title></head><body>${links
        .map((href) => `<a hreflang="xx" href="${href}">x</a>`)
        .join('')}</body></html>`,
    ),
  );

test('two pages of a language with one title are found, not those of two languages', () => {
  const pages = [
    page('sv/a/index.html', 'sv', 'Torget', []),
    page('sv/b/index.html', 'sv', 'Torget', []),
    page('en/a/index.html', 'en', 'Torget', []),
  ];
  expect(uniqueTitles(pages).map(({ file }) => file)).toEqual(['sv/b/index.html']);
});

test('a page that is not led back to is found, wherever it stands', () => {
  const good = [
    page('sv/a/index.html', 'sv', 'a', ['/sv/a/', '/en/a/']),
    page('en/a/index.html', 'en', 'a', ['/sv/a/', '/en/a/']),
  ];
  expect(mutualVersions(good)).toEqual([]);
  const bad = [good[0]!, page('en/a/index.html', 'en', 'a', ['/en/a/'])];
  expect(mutualVersions(bad).map(({ found }) => found)).toEqual(['en/a/index.html']);
});

test('the page of a sign leads to the versions of its place without being one of them', () => {
  expect(mutualVersions([page('p/a/index.html', 'sv', 'a', ['/sv/a/', '/en/a/'])])).toEqual([]);
});
