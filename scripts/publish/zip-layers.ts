import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const [stored, deflated] = [0, 8];
const encrypted = 1;

/** The unpacked files of a ZIP archive, and with it of a workbook or an OpenDocument file. */
export function* zipLayers(zip: Buffer): Generator<Buffer> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new TypeError('no end of the list of files');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new TypeError('no file where the list says');
    const method = zip.readUInt16LE(at + 10);
    if ((zip.readUInt16LE(at + 8) & encrypted) !== 0 || (method !== stored && method !== deflated)) {
      throw new TypeError(`file packed by unknown method ${method}`);
    }
    const header = zip.readUInt32LE(at + 42);
    const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    yield method === deflated ? inflateRawSync(packed) : packed;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
