import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BeginningFilter } from '../../../scripts/publish/beginning-filter.ts';

const bytes = (minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength, maxLength, max: 3 });

test('never passes over a place where a string begins', () => {
  fc.assert(
    fc.property(
      fc.array(bytes(1, 6), { minLength: 1, maxLength: 5 }),
      bytes(0, 40),
      fc.nat({ max: 40 }),
      (strings, text, from) => {
        const next = new BeginningFilter(strings).next(text, from, text.length);
        expect(next).toBeGreaterThanOrEqual(from);
        const passed = Buffer.from(text).subarray(from);
        for (const string of strings) {
          const at = passed.indexOf(string);
          if (at !== -1) expect(next).toBeLessThanOrEqual(from + at);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('passes over nearly all of a text in which nothing begins', () => {
  const filter = new BeginningFilter([Buffer.from('Hemlig'), Buffer.from('skyddad')]);
  const text = Buffer.from('Här finns kameror. '.repeat(100));
  expect(filter.next(text, 0, text.length)).toBe(text.length - 3);
});
