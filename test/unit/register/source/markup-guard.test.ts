import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createMarkupGuard,
  longestPiece,
  mostColumns,
  mostElements,
  mostRows,
} from '../../../../site/register/source/markup-guard.ts';

/** What a guard says of pieces that follow each other, the last of them many times. */
function guarded(isSheet: boolean, start: string, repeated = '', times = 0): string | undefined {
  const { take } = createMarkupGuard(isSheet);
  const first = take(Buffer.from(start));
  if (first !== undefined || times === 0) return first;
  const once = 1000;
  const bytes = Buffer.from(repeated.repeat(once));
  for (let done = 0; done < times; done += once) {
    const reason = take(bytes);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

test.each([
  '<?xml version="1.0"?><!-- <a> --><sst><si><t xml:space="preserve"> a &lt; b </t></si></sst>',
  '<a b="<!DOCTYPE>" c=\'"<\'><![CDATA[<!DOCTYPE x>]]></a>',
  '<!----><a/><![CDATA[]]>',
])('markup that any workbook may hold passes: %s', (markup) => {
  expect(guarded(false, markup)).toBeUndefined();
});

test.each([
  '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>',
  '<!ENTITY a "b">',
  '<!doctype a>',
  '<!-a-->',
  '<![cdata[a]]>',
])('a document type, and what only looks like a comment or data, is refused: %s', (markup) => {
  expect(guarded(false, markup)).toBe('workbook-broken');
});

test.each([
  ['a text', '<t>', 'a', 'cell-too-large'],
  ['an attribute', '<c r="', '<', 'workbook-broken'],
  ['a comment', '<!--', '<c/>', 'workbook-broken'],
  ['data', '<![CDATA[', '<c/>', 'workbook-broken'],
  ['an instruction', '<?', '<c/>', 'workbook-broken'],
  ['an end of an element', '</', 'a', 'workbook-broken'],
])('%s without end is refused', (_, start, repeated, reason) => {
  const times = Math.ceil(longestPiece / repeated.length);
  expect(guarded(true, start, repeated, times - 2000)).toBeUndefined();
  expect(guarded(true, start, repeated, times + 2000)).toBe(reason);
});

test.each([
  ['rows', '<row/>', mostRows],
  ['cells of a row', '<c/>', mostColumns],
  ['cells of a row with a prefix', '<x:c r="A1">', mostColumns],
])('more %s than a sheet can have are refused', (_, repeated, most) => {
  const whole = Math.floor(most / 1000) * 1000;
  expect(guarded(true, '', repeated, whole)).toBeUndefined();
  expect(guarded(true, '', repeated, whole + 1000)).toBe('too-many-cells');
});

test('cells are counted in each row by itself', () => {
  expect(guarded(true, '', `<row>${'<c/>'.repeat(40)}</row>`, 2000)).toBeUndefined();
});

test.each(['<a>', '<a"">'])('a tree of more elements than a register can have is refused: %s', (element) => {
  expect(guarded(false, '', element, mostElements)).toBeUndefined();
  expect(guarded(false, '', element, mostElements + 1000)).toBe('too-many-cells');
});

test('it does not matter where the bytes are divided', () => {
  const piece = fc.constantFrom(
    '<row>',
    '<c r="1>"/>',
    '<!-- < -->',
    '<![CDATA[>]]>',
    '<?a ?>',
    '</row>',
    'a',
    '<!D',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.array(fc.nat(80), { maxLength: 6 }),
      (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''));
        const whole = createMarkupGuard(true).take(bytes);
        const { take } = createMarkupGuard(true);
        const bounds = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const found = bounds.slice(1).map((end, index) => take(bytes.subarray(bounds[index], end)));
        expect(found.find((reason) => reason !== undefined)).toBe(whole);
        expect(whole).toBe(pieces.includes('<!D') ? 'workbook-broken' : undefined);
      },
    ),
    { numRuns: 300 },
  );
});
