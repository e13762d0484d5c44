import { closeSync, openSync, readSync } from 'node:fs';
import { SpokenError } from '../../spoken-error.ts';

/** An object of a GeoJSON file: a feature, or the old statement of the coordinate system. */
export interface ReadObject {
  readonly member: 'features' | 'crs';
  readonly value: unknown;
  /** How much of the file has been read, bytes. */
  readonly at: number;
}

const chunkLength = 1 << 20;
const quote = 0x22;
const backslash = 0x5c;
const openers: ReadonlySet<number> = new Set([0x7b, 0x5b]);
const closers: ReadonlySet<number> = new Set([0x7d, 0x5d]);

/**
 * Reads the features of a GeoJSON file one by one, so that a file of any size needs no more memory than its largest
 * feature.
 * @throws SpokenError if the file is no GeoJSON, or breaks off.
 */
export function* readObjects(path: string): Generator<ReadObject> {
  const file = openSync(path, 'r');
  const broken = (cause?: unknown): SpokenError =>
    new SpokenError('basemap.geojson-broken', { file: path }, cause);
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw broken(error);
    }
  };
  try {
    let buffer = Buffer.alloc(0);
    /** Where the file goes on behind the buffer, and what of the buffer has been looked at. */
    let [end, at] = [0, 0];
    let [depth, start, keyStart] = [0, -1, -1];
    let [isText, isEscaped, hasFeatures] = [false, false, false];
    let [key, member] = ['', ''];
    for (;;) {
      if (at === buffer.length) {
        // What is not yet whole is kept; all before it has been told.
        const keep = Math.min(...[start, keyStart].filter((each) => each >= 0), buffer.length);
        const more = Buffer.alloc(chunkLength);
        const length = readSync(file, more, 0, chunkLength, end);
        if (length === 0) break;
        end += length;
        buffer = Buffer.concat([buffer.subarray(keep), more.subarray(0, length)]);
        at -= keep;
        if (start >= 0) start -= keep;
        if (keyStart >= 0) keyStart -= keep;
      }
      const byte = buffer[at]!;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) {
          isText = false;
          if (keyStart >= 0) key = buffer.toString('utf8', keyStart + 1, at);
          keyStart = -1;
        }
      } else if (byte === quote) {
        isText = true;
        if (depth === 1) keyStart = at;
      } else if (openers.has(byte)) {
        if (depth === 1) member = key;
        if (depth === 1 && member === 'features') hasFeatures = true;
        const isFeature = depth === 2 && member === 'features';
        if (isFeature || (depth === 1 && member === 'crs')) start = at;
        depth += 1;
      } else if (closers.has(byte)) {
        depth -= 1;
        const isWhole = start >= 0 && depth === (member === 'crs' ? 1 : 2);
        if (isWhole) {
          const value = parse(buffer.toString('utf8', start, at + 1));
          start = -1;
          yield { member: member as ReadObject['member'], value, at: end - buffer.length + at };
        }
      }
      at += 1;
    }
    if (end === 0) throw new SpokenError('basemap.empty', { file: path });
    if (depth !== 0 || isText || !hasFeatures) throw broken();
  } finally {
    closeSync(file);
  }
}
