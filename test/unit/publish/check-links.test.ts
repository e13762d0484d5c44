import { describe, expect, test } from 'vitest';
import { checkLinks, type LinkOptions } from '../../../scripts/publish/check-links.ts';
import { folderOf } from './temporary-folder.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><title>x</title>${head}</head><body>${body}</body></html>`;

const goodSite = {
  'index.html': page(
    '<a href="/sv/">sv</a><a href="sv/#karta">karta</a><a href="#">upp</a><a href="#top">upp</a>',
  ),
  'sv/index.html': page(
    '<h2 id="karta">Karta</h2><h2 id="åäö">x</h2><a href="#åäö">x</a><a href="../">upp</a><a href="./#%C3%A5%C3%A4%C3%B6">x</a>' +
      '<a href="/data/kameror%20alla.csv?ny=1">CSV</a><a href="https://imy.se/">IMY</a><a href="mailto:a@b.se">m</a><a href="tel:+461">t</a>' +
      '<svg><use href="/sprite.svg#camera"/></svg><img src="data:image/png;base64,AA==" alt=""><a href="/blad.pdf#page=2">PDF</a>' +
      '<label for="q">q</label><input id="q"><a href="/sv/#:~:text=Karta">Karta</a>',
    '<link rel="stylesheet" href="/a/a.css"><link rel="canonical" href="https://kameror.exempel.se/insyn/sv/">',
  ),
  'data/kameror alla.csv': 'id\n',
  'sprite.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="camera"/></svg>',
  'blad.pdf': '',
  'a/a.css':
    '@import "b.css"; p { background: url(../bild.png); mask: url(data:image/svg+xml,x) } /* url(/no.png) */',
  'a/b.css': '@font-face { src: url("/a/f.woff2") }',
  'a/f.woff2': '',
  'bild.png': '',
};

async function problemsOf(files: Readonly<Record<string, string>>, options?: LinkOptions): Promise<string[]> {
  const problems = await checkLinks(folderOf({ ...goodSite, ...files }), options);
  return problems.map(({ file, kind, target }) => `${file}: ${kind} ${target}`);
}

describe('checkLinks', () => {
  test('a good site has no problems', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  test.each([
    ['<a href="/no/">x</a>', 'link-broken no/'],
    ['<a href="no.html">x</a>', 'link-broken no.html'],
    ['<a href="/SV/">x</a>', 'link-broken SV/'],
    ['<a href="/sv">x</a>', 'link-without-slash sv'],
    ['<a href="#no">x</a>', 'fragment-missing p.html#no'],
    ['<a href="/sv/#no">x</a>', 'fragment-missing sv/#no'],
    ['<svg><use href="/sprite.svg#no"/></svg>', 'fragment-missing sprite.svg#no'],
    ['<img src="no.png" alt="">', 'asset-missing no.png'],
    ['<img srcset="/bild.png 1x, /no.png 2x" alt="">', 'asset-missing no.png'],
    ['<form action="/no/"></form>', 'asset-missing no/'],
    ['<script src="https://cdn.exempel.com/a.js"></script>', 'third-party https://cdn.exempel.com/a.js'],
    ['<img src="//cdn.exempel.com/a.png" alt="">', 'third-party //cdn.exempel.com/a.png'],
    ['<iframe src="https://exempel.com/"></iframe>', 'third-party https://exempel.com/'],
    ['<form action="https://exempel.com/"></form>', 'third-party https://exempel.com/'],
    ['<link rel="preconnect" href="https://exempel.com">', 'third-party https://exempel.com'],
    ['<style>@import "https://exempel.com/a.css"</style>', 'third-party https://exempel.com/a.css'],
    ['<p style="background:url(https://exempel.com/a.png)">x</p>', 'third-party https://exempel.com/a.png'],
    ['<a href="javascript:alert(1)">x</a>', 'scheme-forbidden javascript:alert(1)'],
    ['<a href="http://[">x</a>', 'address-unreadable http://['],
    ['<p id="a">x</p><p id="a">x</p>', 'id-repeated a'],
    ['<label for="no">x</label>', 'reference-missing no'],
    ['<p aria-labelledby="no">x</p>', 'reference-missing no'],
  ])('%s', async (body, problem) => {
    expect(await problemsOf({ 'p.html': page(body) })).toEqual([`p.html: ${problem}`]);
  });

  test('a page has to have a language and a title', async () => {
    expect(await problemsOf({ 'p.html': '<html><body></body></html>' })).toEqual([
      'p.html: lang-missing p.html',
      'p.html: title-missing p.html',
    ]);
  });

  test('follows style sheets', async () => {
    expect(
      await problemsOf({ 'a/c.css': 'p{background:url(no.png)}q{background:url("https://exempel.com/x")}' }),
    ).toEqual(['a/c.css: asset-missing a/no.png', 'a/c.css: third-party https://exempel.com/x']);
  });

  test('tells of the same problem once, with the number of further files', async () => {
    const broken = page('<a href="/no/">x</a><a href="/no/?b">x</a>');
    const problems = await checkLinks(folderOf({ 'a.html': broken, 'b.html': broken, 'c/d.html': broken }));
    expect(problems).toEqual([{ file: 'a.html', kind: 'link-broken', target: 'no/', alsoIn: 2 }]);
  });
});

describe('checkLinks with an address of the site', () => {
  const options = { base: 'insyn', site: 'https://kameror.exempel.se' };
  const one = (files: Readonly<Record<string, string>>): Promise<string[]> =>
    checkLinks(folderOf({ 'index.html': page('x'), ...files }), options).then((problems) =>
      problems.map(({ kind, target }) => `${kind} ${target}`),
    );

  test('addresses have to begin with the base', async () => {
    const body =
      '<a href="/insyn/">x</a><a href="/">x</a><a href="https://kameror.exempel.se/insyn/no/">x</a><img src="https://kameror.exempel.se/b.png" alt="">';
    expect(await one({ 'p.html': page(body) })).toEqual([
      'link-outside-base /',
      'link-broken no/',
      'link-outside-base /b.png',
    ]);
  });

  test('a base with letters that addresses write as codes is known in both forms', async () => {
    const body = '<a href="/%C3%B6vervakning/">x</a><a href="/övervakning/no/">x</a><a href="/nix/">x</a>';
    const problems = await checkLinks(folderOf({ 'index.html': page(body) }), { base: '/%C3%B6vervakning/' });
    expect(problems.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'link-broken no/',
      'link-outside-base /nix/',
    ]);
  });

  test('addresses in a sitemap, catalogue and manifest have to lead somewhere', async () => {
    const files = {
      'sitemap.xml':
        '<loc>https://kameror.exempel.se/insyn/</loc><loc>https://kameror.exempel.se/insyn/a/?x=1&amp;y=2</loc>',
      'catalog.jsonld':
        '{"@id":"https://kameror.exempel.se/insyn/b/","x":"https://kameror.exempel.setter.se/"}',
      'robots.txt': 'See https://kameror.exempel.se/insyn/c/.',
      'm.webmanifest': '{"start_url":"/insyn/d/","icons":[{"src":"e.png"}]}',
    };
    expect((await one(files)).sort()).toEqual(
      ['a/', 'b/', 'c/', 'd/', 'e.png'].map((path) => `link-broken ${path}`),
    );
  });
});
