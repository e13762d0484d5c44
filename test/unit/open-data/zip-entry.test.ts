import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipBytes } from '../../../site/open-data/zip-bytes.ts';
import { joinZipEntries, zipEntry } from '../../../site/open-data/zip-entry.ts';
import { zipLayers } from '../../../scripts/publish/zip-layers.ts';

const files: Readonly<Record<string, Uint8Array>> = {
  'manifest.json': new TextEncoder().encode('{"format":"open-board-0.1"}'),
  'images/kö.svg': new TextEncoder().encode('<svg/>'.repeat(500)),
  'empty.txt': new Uint8Array(),
};
const entries = Object.entries(files).map(([path, bytes]) => zipEntry(path, bytes));

test('readers of the list and readers of the headers find the files', () => {
  const archive = joinZipEntries(entries);
  expect(unzipSync(archive)).toEqual(files);
  expect([...zipLayers(Buffer.from(archive))].map(String)).toEqual(
    Object.values(files).map((bytes) => new TextDecoder().decode(bytes)),
  );

  const streamed: Record<string, number[]> = {};
  const unzip = new Unzip((file) => {
    const read: number[] = (streamed[file.name] = []);
    expect(file.originalSize).toBe(files[file.name]!.length);
    file.ondata = (error, chunk) => {
      expect(error).toBeNull();
      read.push(...chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(archive, true);
  expect(streamed).toEqual(
    Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, [...bytes]])),
  );
});

test('the headers and the list are those of fflate, but for the bytes that were deflated otherwise', () => {
  const options = { mtime: new Date(1980, 0, 1), level: 6 } as const;
  for (const [path, bytes] of Object.entries(files)) {
    const [ours, theirs] = [zipBytes({ [path]: bytes }), zipSync({ [path]: bytes }, options)].map(
      (archive) => {
        const buffer = Buffer.from(archive);
        const list = buffer.readUInt32LE(buffer.length - 6);
        const listed = buffer.subarray(list, -22);
        for (const [of, packedSize] of [
          [buffer, 18],
          [listed, 20],
        ] as const)
          of.writeUInt32LE(0, packedSize);
        return {
          header: buffer.toString('hex', 0, 30 + Buffer.byteLength(path)),
          listed: listed.toString('hex'),
        };
      },
    );
    expect(ours).toEqual(theirs);
  }
  expect(zipBytes({})).toEqual(zipSync({}));
});

test('a file that was deflated once stands in several archives', () => {
  const [first, ...others] = entries;
  expect(joinZipEntries(entries)).toEqual(zipBytes(files));
  expect(Object.keys(unzipSync(joinZipEntries([...others, first!])))).toEqual([
    'images/kö.svg',
    'empty.txt',
    'manifest.json',
  ]);
  expect(joinZipEntries(entries)).toEqual(zipBytes(files));
});
