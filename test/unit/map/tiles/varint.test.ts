import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeVarint } from '../../../../site/map/tiles/varint.ts';

test.each([
  [0, [0]],
  [127, [0x7f]],
  [128, [0x80, 1]],
  [300, [0xac, 2]],
])('writes %i', (value, bytes) => {
  expect(encodeVarint(value)).toEqual(bytes);
});

test('loses nothing, up to the largest whole number', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      const bytes = encodeVarint(value);
      expect(bytes.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 0x7f), 0n)).toBe(BigInt(value));
      expect(bytes.map((byte) => byte >= 0x80)).toEqual(bytes.map((_, index) => index < bytes.length - 1));
    }),
  );
});

test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (value) => {
  expect(() => encodeVarint(value)).toThrow(RangeError);
});
