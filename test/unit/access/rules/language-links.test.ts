import { expect, test } from 'vitest';
import { readAccessPage } from '../../../../scripts/access/access-page.ts';
import { languageLinks } from '../../../../scripts/access/rules/language-links.ts';

const head = '<link rel="alternate" hreflang="en" href="https://a.example/en/about/">';
const found = (body: string): readonly string[] =>
  languageLinks(
    readAccessPage('a.html', `<html lang="sv"><head>${head}</head><body>${body}</body></html>`),
  ).map((each) => each.found);

test.each([
  '<a href="/en/" hreflang="en" lang="en">English</a>',
  '<a href="/en/about/" hreflang="en">Engelska</a>',
  '<ul lang="fi"><li><a href="/fi/" hreflang="fi">Suomi</a></li></ul>',
  '<a href="/sv/">Svenska</a>',
  '<a href="/torget/">Torget</a>',
  '<a href="http://[">English</a>',
  '<select><option lang="en">English</option><option>Svenska</option><option>Torget</option></select>',
  '<button type="button" lang="fi">Suomi</button>',
  '<button type="button">Visa kartan</button>',
  '<div aria-hidden="true"><a href="/en/">English</a></div>',
])('%s says its language', (body) => {
  expect(found(body)).toEqual([]);
});

test.each([
  ['<a href="/en/" hreflang="en">English</a>', 'lang → en'],
  ['<a href="/en/" lang="en">English</a>', 'hreflang → en'],
  ['<a href="/en/">English</a>', 'hreflang → en, lang → en'],
  ['<a href="/en/" hreflang="fi" lang="en">English</a>', 'hreflang → en'],
  ['<a href="/en/about/">Engelska</a>', 'hreflang → en'],
  ['<a href="/ar/" hreflang="ar"><span>العربية</span></a>', 'lang → ar'],
  ['<a href="/so/" hreflang="so">Soomaali</a>', 'lang → so'],
  ['<a href="/de/">Deutsch</a>', 'hreflang → de, lang → de'],
  ['<a href="/smn/" hreflang="smn">anarâškielâ</a>', 'lang → smn'],
  ['<select><option>English</option></select>', 'lang → en'],
  ['<button type="button">فارسی</button>', 'lang → fa'],
])('%s does not', (body, missing) => {
  expect(found(body)).toEqual([missing]);
});
