import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole, listParts } from '../../../../site/register/source/zip-directory.ts';
import { writeTwoFacedZip, writeZip, type WrittenPart } from './zip-archive.ts';

const areWhole = async (bytes: Uint8Array) =>
  Promise.all(listParts(bytes)!.map((part) => isWhole(bytes, part)));
const text = Buffer.from('kamera '.repeat(1000));

test('the parts of an archive are listed with their sizes, and are whole', async () => {
  const bytes = writeZip([
    { name: 'xl/åäö.xml', bytes: text },
    { name: 'b', bytes: text.subarray(0, 9), isStored: true },
    { name: 'empty', bytes: Buffer.alloc(0) },
  ]);
  expect(listParts(bytes)).toMatchObject([
    { name: 'xl/åäö.xml', unpackedBytes: 7000, isEncrypted: false },
    { name: 'b', unpackedBytes: 9, packedBytes: 9 },
    { name: 'empty', unpackedBytes: 0 },
  ]);
  expect(await areWhole(bytes)).toEqual([true, true, true]);
});

test('a comment after the directory, even one that looks like its end, does not hide it', () => {
  expect(listParts(writeZip([{ name: 'a', bytes: text }], 'made by hand'))).toHaveLength(1);
});

test('an archive that shows other readers another directory is refused', () => {
  const [seen, meant] = [[{ name: 'a', bytes: text }], [{ name: 'b', bytes: text }]];
  expect(listParts(writeTwoFacedZip(seen, meant))).toBeUndefined();
});

test('an archive whose parts lie over each other is refused', () => {
  const packed = { name: 'a', bytes: Buffer.from('kamera'), isStored: true };
  const over = { ...packed, claims: { offset: 0 } };
  expect(listParts(writeZip([packed]))).toHaveLength(1);
  const bytes = writeZip([{ ...packed, bytes: text }, ...Array.from({ length: 9 }, () => over)]);
  expect(listParts(bytes)).toHaveLength(10);
  // Each says that it is as long as the first.
  const entry = bytes.readUInt32LE(bytes.length - 22 + 16);
  for (let index = 1; index < 10; index++) bytes.writeUInt32LE(text.length, entry + index * 47 + 20);
  expect(listParts(bytes)).toBeUndefined();
});

test.each<[string, Partial<WrittenPart>]>([
  ['unpacks to more than it says', { claims: { unpackedBytes: 10 } }],
  ['unpacks to less than it says', { claims: { unpackedBytes: 7001 } }],
  ['has another checksum', { claims: { checksum: 1 } }],
  ['stands elsewhere', { claims: { offset: 3 } }],
  ['stands outside the file', { claims: { offset: 0xffff_fff0 } }],
  ['is packed in an unknown way', { method: 12 }],
  ['is no packed stream', { method: 8, isStored: true }],
  ['is stored with another checksum', { isStored: true, claims: { checksum: 1 } }],
  ['is stored with another length', { isStored: true, claims: { unpackedBytes: 1 } }],
])('a part that %s is not whole', async (_, lie) => {
  expect(await areWhole(writeZip([{ name: 'a', bytes: text, ...lie }]))).toEqual([false]);
});

test('a part that goes on for ever is read no further than it says', async () => {
  const bytes = writeZip([
    { name: 'a', bytes: Buffer.alloc(64 * 1024 * 1024), claims: { unpackedBytes: 1000 } },
  ]);
  expect(bytes.length).toBeLessThan(100_000);
  expect(await areWhole(bytes)).toEqual([false]);
});

test('a damaged archive is refused or its parts are not whole; it never throws', async () => {
  const whole = writeZip([
    { name: 'a', bytes: text },
    { name: 'b', bytes: text, isStored: true },
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (at, change, isCut) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, at) : whole);
        if (!isCut) bytes[at]! ^= change;
        const parts = listParts(bytes);
        for (const part of parts ?? []) expect(typeof (await isWhole(bytes, part))).toBe('boolean');
        if (isCut) expect(parts).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

test.each([0, 1, 21, 22, 100])('%d bytes of nothing are no archive', (length) => {
  expect(listParts(Buffer.alloc(length))).toBeUndefined();
});
