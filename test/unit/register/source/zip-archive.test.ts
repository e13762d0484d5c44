import { expect, test } from 'vitest';
import { archiveOf } from '../../../../site/register/source/zip-archive.ts';
import { isWhole, listParts } from '../../../../site/register/source/zip-directory.ts';
import { writeZip } from './zip-archive.ts';

const text = Buffer.from('kamera '.repeat(1000));

test('the parts of an archive are written down as they stand packed, and are whole', async () => {
  const bytes = writeZip(
    [
      { name: 'xl/åäö.xml', bytes: text },
      { name: 'b', bytes: text.subarray(0, 9), isStored: true },
      { name: 'empty', bytes: Buffer.alloc(0) },
    ],
    'made by hand',
  );
  const parts = listParts(bytes)!;
  const again = archiveOf(bytes, parts);
  expect(listParts(again)).toMatchObject(
    parts.map(({ name, checksum, packedBytes, unpackedBytes }) => ({
      name,
      checksum,
      packedBytes,
      unpackedBytes,
    })),
  );
  for (const part of listParts(again)!) expect(await isWhole(again, part)).toBe(true);
});

test('what another reader would find besides is left out', () => {
  // A part that is empty in the directory, and says where it stands that more follows (APPNOTE.TXT 4.4.4, bit 3).
  const bytes = writeZip([
    { name: 'a', bytes: Buffer.alloc(0), isStored: true, flags: 8 },
    { name: 'b', bytes: text },
  ]);
  bytes.writeUInt32LE(500, 18);
  const again = Buffer.from(archiveOf(bytes, listParts(bytes)!));
  expect(again.readUInt32LE(18)).toBe(0);
  expect(again.readUInt16LE(6) & 8).toBe(0);
});
