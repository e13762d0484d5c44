import { expect, test } from 'vitest';
import { checkSvg } from '../../../../site/symbols/licensed/unsafe-svg.ts';

const svg = (inside: string, root = 'viewBox="0 0 10 20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}</svg>\n`;

test.each([
  ['a plain drawing', svg('<g><path d="M0 0h1"/></g>')],
  ['an XML declaration', `<?xml version="1.0"?>${svg('<path d="M0 0h1"/>')}`],
  ['an old doctype', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${svg('<path/>')}`],
  ['colours in a style', svg('<style>.a{fill:#123456;clip-path:url(#b)}</style><path class="a"/>')],
  ['references inside the file', svg(`<use xlink:href="#b"/><path fill="url( '#c')"/>`)],
])('%s is let through with its size', (_, text) => {
  expect(checkSvg(text)).toEqual({ width: 10, height: 20 });
});

test('a drawing without viewBox has the size that it states', () => {
  expect(checkSvg(svg('', 'width="30px" height="40"'))).toEqual({ width: 30, height: 40 });
});

test.each([
  ['svg-script', svg('<script>alert(1)</script>')],
  ['svg-script', svg('<x:script xmlns:x="urn:x">alert(1)</x:script>')],
  ['svg-script', svg('<path onclick="alert(1)"/>')],
  ['svg-script', svg('', 'viewBox="0 0 1 1" onload="alert(1)"')],
  ['svg-outside', svg('<use href="https://example.org/a.svg#b"/>')],
  ['svg-outside', svg('<use xlink:href="java&#115;cript:alert(1)"/>')],
  ['svg-outside', svg('<path fill="url(https://example.org/#a)"/>')],
  ['svg-outside', svg('<path style="fill:u\\72l(//example.org)"/>')],
  ['svg-outside', svg('<style>@import "https://example.org/a.css";</style>')],
  ['svg-outside', svg('<style><![CDATA[@import "https://example.org/a.css";]]></style>')],
  ['svg-outside', `<?xml-stylesheet href="https://example.org/a.css"?>${svg('')}`],
  ['svg-outside', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`],
  ['svg-element', svg('<foreignObject/>')],
  ['svg-element', svg('<image href="#a"/>')],
  ['svg-element', svg('<animate attributeName="href"/>')],
  ['svg-element', svg('<x:path xmlns:x="http://www.w3.org/2000/svg"/>')],
  ['svg-syntax', '<html></html>'],
  ['svg-syntax', 'ingen bild'],
  ['svg-syntax', '<svg viewBox="0 0 1 1"><path d="M0 0"'],
  ['svg-size', svg('<path/>', '')],
  ['svg-size', svg('<path/>', 'viewBox="0 0 0 10"')],
])('%s is refused: %s', (unsafe, text) => {
  expect(checkSvg(text)).toEqual({ unsafe });
});
