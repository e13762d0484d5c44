import { crc32, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** The first moment that a ZIP archive can tell; the files in it must not depend on when it was made. */
const moment = new Date(1980, 0, 1);

/** A file as it stands in a ZIP archive, already deflated: it can be put into any number of archives. */
export interface ZipEntry {
  /** Its header and its deflated bytes. */
  readonly file: Uint8Array;
  /** What the list at the end of the archive says of it. */
  readonly listed: Uint8Array;
}

/*
 * Where the format (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16) has what is
 * changed here. The sum and the size stand as far after the method in the list as in the header.
 */
const methodAt = { header: 8, listed: 10 } as const;
const afterMethod = { sum: 6, size: 14 } as const;
const fileAt = 42;
const endOfArchive = { bytes: 22, filesHere: 8, files: 10, listBytes: 12, listAt: 16 } as const;
const deflated = 8;

/**
 * Deflates a file. The same path and bytes give the same entry, by the version of Node that is pinned. fflate writes the headers, of the deflated bytes as a file
 * that is stored; its own deflating takes some 200 kB of memory anew for every file, so that making a thousand small
 * archives is mostly collecting garbage.
 */
export function zipEntry(path: string, bytes: Uint8Array): ZipEntry {
  const archive = zipSync({ [path]: [deflateRawSync(bytes), { mtime: moment, level: 0 }] });
  const view = viewOf(archive);
  const end = archive.length - endOfArchive.bytes;
  const list = view.getUint32(end + endOfArchive.listAt, true);
  for (const method of [methodAt.header, list + methodAt.listed]) {
    view.setUint16(method, deflated, true);
    view.setUint32(method + afterMethod.sum, crc32(bytes), true);
    view.setUint32(method + afterMethod.size, bytes.length, true);
  }
  return { file: archive.subarray(0, list), listed: archive.subarray(list, end) };
}

/**
 * Puts files together in an archive, in their order. `Zip` of fflate takes deflated files too, but leaves the size of a
 * file out of its header and writes it after the file, which some readers refuse
 * (https://github.com/rubyzip/rubyzip/issues/234).
 */
export function joinZipEntries(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const listAt = entries.reduce((sum, { file }) => sum + file.length, 0);
  const endAt = entries.reduce((sum, { listed }) => sum + listed.length, listAt);
  const archive = new Uint8Array(endAt + endOfArchive.bytes);
  const view = viewOf(archive);
  let [at, listedAt] = [0, listAt];
  for (const { file, listed } of entries) {
    archive.set(file, at);
    archive.set(listed, listedAt);
    view.setUint32(listedAt + fileAt, at, true);
    at += file.length;
    listedAt += listed.length;
  }
  archive.set(zipSync({}), endAt);
  view.setUint16(endAt + endOfArchive.filesHere, entries.length, true);
  view.setUint16(endAt + endOfArchive.files, entries.length, true);
  view.setUint32(endAt + endOfArchive.listBytes, endAt - listAt, true);
  view.setUint32(endAt + endOfArchive.listAt, listAt, true);
  return archive;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
