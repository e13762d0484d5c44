import { gzipSync } from 'node:zlib';

const operatingSystemByte = 9;
const unknownSystem = 255;

/** The bytes packed by gzip, the same on every system: the header names neither a time nor an operating system. */
export function pack(bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  packed[operatingSystemByte] = unknownSystem;
  return packed;
}
