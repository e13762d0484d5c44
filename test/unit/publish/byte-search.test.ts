import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteSearch } from '../../../scripts/publish/byte-search.ts';

/** The same by the slowest and plainest means. */
function fold(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\t-\r ]+/g, ' ').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function find(patterns: readonly Uint8Array[], parts: readonly Uint8Array[]): number[] {
  const search = new ByteSearch(patterns.map((pattern, label) => [pattern, label] as const));
  const found = new Set<number>();
  let state = 0;
  for (const part of parts) state = search.search(part, state, (label) => found.add(label));
  return [...found].sort((a, b) => a - b);
}

// Few different bytes, so that patterns overlap, contain each other and begin alike.
const few = fc.constantFrom(...Buffer.from('aAbB \n\t\u0000\u00e5', 'latin1'));
const anyByte = fc.integer({ min: 0, max: 255 });

test.each([
  ['few bytes', few, 1, 4],
  ['all bytes', anyByte, 1, 2],
  ['strings that begin alike and hold each other', fc.constantFrom(...Buffer.from('aab ')), 4, 9],
])('finds exactly what a plain search finds: %s', (_, byte, shortest, longest) => {
  const pattern = fc
    .array(byte, { minLength: shortest, maxLength: longest })
    .map((bytes) => Uint8Array.from(bytes));
  const part = fc.array(byte, { maxLength: 60 }).map((bytes) => Uint8Array.from(bytes));
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 30 }),
      fc.array(part, { maxLength: 4 }),
      (patterns, parts) => {
        const text = fold(Buffer.concat(parts));
        const expected = patterns.flatMap((bytes, label) => (text.includes(fold(bytes)) ? [label] : []));
        expect(find(patterns, parts)).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a pattern without bytes is refused', () => {
  expect(() => new ByteSearch([[new Uint8Array(), 0]])).toThrow(RangeError);
});

test('holds very many patterns', () => {
  const patterns = Array.from({ length: 20_000 }, (_, index) =>
    Buffer.from(`Hemlig adress nummer ${index}.`),
  );
  expect(find(patterns, [Buffer.from('hemlig  ADRESS\nnummer 19999. hemlig adress nummer 20000.')])).toEqual([
    19_999,
  ]);
});
