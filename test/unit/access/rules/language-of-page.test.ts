import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { languageOfPage } from '../../../../scripts/access/rules/language-of-page.ts';

const english = '<p>The municipality records the square and the film is kept for two days.</p>';
const arabic = '<p>تصوّر البلدية الساحة وتحفظ التسجيل يومين.</p>';
const found = (lang: string, body: string, { file = 'a.html', head = '' } = {}): readonly string[] =>
  languageOfPage(
    readAccessPage(file, `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`),
  ).map((each) => each.found);

test.each([
  ['sv', english, 'sv → en'],
  ['en', '<p>Filmen sparas inte för att det är den som ska visas.</p>', 'en → sv'],
  ['fi', english, 'fi → en'],
  ['sv', '<p>Who records here? Why, and where should they be asked?</p>', 'sv → en'],
  ['en', '<p>Vem filmar torget? Varför, och hur får du filmen?</p>', 'en → sv'],
  ['sv', '<p>Kuka kuvaa torilla? Miksi, ja miten saat tallenteen?</p>', 'sv → fi'],
  ['sv', arabic, 'sv → Arab'],
  ['ar', english, 'ar → Latn'],
])('a page that says %s is told from its words', (lang, body, other) => {
  expect(found(lang, body)).toEqual([other]);
});

test.each([
  ['en', english],
  ['en-GB', english],
  ['ar', arabic],
  ['sv', `<p>Torget.</p><section lang="en">${english}</section>`],
  ['ar', `${arabic}<svg><text>Stora torget vid stationen i Exempelköping</text></svg>`],
  ['ar', '<p>تُظهر الخريطة \u2068Cykelparkeringen vid stationen\u2069</p>'],
  ['so', english],
  ['svenska', english],
])('a page that says %s is right, or nothing can be said of it', (lang, body) => {
  expect(found(lang, body)).toEqual([]);
});

test('a page is of the language of its folder', () => {
  expect(found('sv', '', { file: 'en/a/index.html' })).toEqual(['sv → en']);
  expect(found('en', '', { file: 'en/a/index.html' })).toEqual([]);
  expect(found('sv', '', { file: 'p/a/index.html' })).toEqual([]);
});

test('a page is of the language that its own address has among its versions', () => {
  const head = (own: string): string =>
    `<link rel="canonical" href="https://a.example/${own}/">${['sv', 'en']
      .map((lang) => `<link rel="alternate" hreflang="${lang}" href="https://a.example/${lang}/">`)
      .join('')}<link rel="alternate" hreflang="x-default" href="https://a.example/sv/">`;
  expect(found('sv', '', { head: head('en') })).toEqual(['sv → en']);
  expect(found('sv', '', { head: head('sv') })).toEqual([]);
});
