import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescapeText } from '../../../scripts/publish/unescape-text.ts';

function unescape(text: string): string {
  return Buffer.from(unescapeText(Buffer.from(text).toString('latin1')), 'latin1').toString();
}

test.each([
  ['&lt;a&gt; &amp;amp;quot; &#229;&#xE5;&aring;&Aring;&nbsp;x', '<a> " åååÅ x'],
  [String.raw`\u00e5\\u00E5 \ud83d\ude00 \"x\" a\/b a\nb`, 'åå 😀 "x" a/b a b'],
  ['%C3%A5%25C3%25A5+x', 'åå x'],
  ['a ""b"" c', 'a "b" c'],
  ['100 % & mer; &okänt; %zz &#99999999; &#x110000;', '100 % & mer; &okänt; %zz &#99999999; &#x110000;'],
])('%s', (written, meant) => {
  expect(unescape(written)).toBe(meant);
});

test('doing it twice is doing it once', () => {
  const piece = fc.constantFrom('&', 'amp;', '#x26;', '\\', 'u0026', 'n', '%', '25', '"', '+', 'å', ' ', 'x');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const once = unescape(pieces.join(''));
      expect(unescape(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});
