import { expect, test } from 'vitest';
import { readPageData } from '../../../../scripts/bench/generators/page-data.ts';

const page = (body: string): string =>
  '<!doctype html><html lang="sv" dir="ltr"><head><meta charset="utf-8"><title>A &amp; B</title>' +
  '<meta name="description" content="A &amp; B"><link rel="alternate" hreflang="en" href="/en/">' +
  `<link rel="icon" href="/a.svg"></head><body class="page">${body}</body></html>`;

test('the head gives what it says, and the rest as it stands', () => {
  expect(readPageData(page('<p>a</p>'))).toEqual({
    lang: 'sv',
    dir: 'ltr',
    title: 'A &amp; B',
    description: 'A & B',
    alternates: [{ hreflang: 'en', href: '/en/' }],
    head: '<link rel="icon" href="/a.svg">',
    parts: [{ html: '<p>a</p>' }],
  });
});

test('lists of links and sections become data, with the markup between them in its order', () => {
  const { parts } = readPageData(
    page(
      '<nav class="menu" aria-label="Meny"> <ul><li> <a href="/sv/" aria-current="true">Hem</a> </li></ul> </nav>' +
        '<main><svg></svg><section id="a" aria-labelledby="b"><h2 id="b">Vem?</h2> <p class="c">Nämnden <b>x</b>.</p>' +
        '<ul><li>y</li></ul></section> </main>',
    ),
  );
  expect(parts).toEqual([
    { nav: { class: 'menu', label: 'Meny', links: [{ href: '/sv/', text: 'Hem', current: 'true' }] } },
    { html: '<main><svg></svg>' },
    {
      section: {
        id: 'a',
        labelledby: 'b',
        headingid: 'b',
        heading: 'Vem?',
        items: [{ p: 'Nämnden <b>x</b>.', class: 'c' }, { html: '<ul><li>y</li></ul>' }],
      },
    },
    { html: ' </main>' },
  ]);
});

test.each([
  '<section class="flow"><h2>a</h2></section>',
  '<section><p>a</p></section>',
  '<nav class="menu" aria-label="a"><ul><li><button>b</button></li></ul></nav>',
])('what is of another form stays markup: %s', (markup) => {
  expect(readPageData(page(markup)).parts).toEqual([{ html: markup }]);
});
