import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PageCutter } from '../../../scripts/publish/cut-page.ts';
import { PagePiece, scanPage, scanPieces } from '../../../scripts/publish/scan-page.ts';

test('finds ids, references and addresses of every kind', () => {
  const page = scanPage(
    'page.html',
    `<!doctype html><html lang="sv"><head><title>Kameror</title>
     <link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://egen.se/"><link rel="icon" href="/i.svg">
     <link rel="alternate stylesheet" href="/alt.css"><link rel="preload" imagesrcset="/p1.png 1x, /p2.png 2x">
     <meta http-equiv="refresh" content="5; url=/ny/">
     <style>p { background: url("/b.png") } @import '/c.css';</style></head>
     <body id="top"><a href=" /l/ ">l</a><a name="old"></a><img src="/s.png" srcset="/s-1.png 100w, data:image/png;base64,AA== 200w" alt="">
     <form action="/f/"><label for="q">q</label><input id="q" aria-describedby="hint  hint2"></form>
     <video poster="/v.png"></video><svg><title>inte sidans</title><use href="/sprite.svg#camera"/></svg>
     <p style="background:url(/st.png)" id="q">x</p><!-- <a href="/comment/"> --><script>"<a href='/script/'>"</script></body></html>`,
  );
  expect(page.links).toEqual(['https://egen.se/', '/ny/', '/l/']);
  expect([...page.resources].sort()).toEqual(
    [
      ...['/a.css', '/i.svg', '/alt.css', '/p1.png', '/p2.png', '/b.png', '/c.css', '/s.png', '/s-1.png'],
      ...['data:image/png;base64,AA==', '/f/', '/v.png', '/sprite.svg#camera', '/st.png'],
    ].sort(),
  );
  expect(page.ids).toEqual(['top', 'old', 'q']);
  expect(page.repeatedIds).toEqual(['q']);
  expect(page.references).toEqual(['q', 'hint', 'hint2']);
  expect([page.hasLang, page.hasTitle]).toEqual([true, true]);
});

test('a page whose only title is that of a drawing has none', () => {
  const page = scanPage('page.html', '<html lang=" "><title> </title><svg><title>Karta</title></svg></html>');
  expect([page.hasLang, page.hasTitle]).toEqual([false, false]);
});

test('reads an SVG as XML', () => {
  const page = scanPage(
    'sign.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><image xlink:href="/x.png"/></svg>',
  );
  expect([page.ids, page.resources]).toEqual([['a'], ['/x.png']]);
});

const bits = [
  ...[
    '<p>',
    '</p>',
    '<p id="a">',
    '<p id="b" class="c">',
    '<div>',
    '</div>',
    '<section aria-labelledby="a d">',
  ],
  ...[
    '</section>',
    '<ul>',
    '<li>',
    '</li>',
    '</ul>',
    '<h1>',
    '</h1>',
    '<h2>',
    '</h2>',
    '<a name="a">',
    '</a>',
  ],
  ...[
    '<a href="/b/">',
    '<img src="/c.png" alt="">',
    '<br>',
    '<title>',
    '</title>',
    '<html lang="sv">',
    '</html>',
  ],
  ...['<svg>', '</svg>', '<path d="M0"/>', '<g id="e">', '</g>', '<style>', 'p { background: url(/f.png) }'],
  ...[
    '</style>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    'a',
    ' ',
    '&amp;',
    '<',
    '>',
    '"',
    "<i title='",
    'å',
  ],
];

test('the scan of a page is the same in pieces, whatever stands in it and however often it comes', () => {
  const cutter = new PageCutter((markup) => new PagePiece(markup));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 40 }), (parts) => {
      const markup = parts.join('');
      const whole = scanPage('page.html', markup);
      for (let time = 0; time < 3; time += 1)
        expect(scanPieces('page.html', cutter.cut(markup))).toEqual(whole);
    }),
    { numRuns: 5000 },
  );
});
