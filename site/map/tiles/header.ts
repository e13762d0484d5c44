import type { ArchiveDescription } from './tile.ts';

/** What the header counts of the rest of an archive. */
export interface ArchiveFigures {
  /** Lengths of the sections, in the order they stand in. */
  readonly lengths: {
    readonly root: number;
    readonly metadata: number;
    readonly leaves: number;
    readonly data: number;
  };
  readonly addressedTiles: number;
  readonly entries: number;
  readonly contents: number;
}

const headerLength = 127;
const version = 3;
const gzip = 2;
const vectorTiles = 1;
const sortedByTileId = 1;

/** The first 127 bytes of a PMTiles archive; the sections follow it without gaps. */
export function encodeHeader(description: ArchiveDescription, figures: ArchiveFigures): Uint8Array {
  const { bounds, minZoom, maxZoom } = description;
  const view = new DataView(new ArrayBuffer(headerLength));
  let at = 0;
  const byte = (value: number): void => {
    view.setUint8(at++, value);
  };
  const long = (value: number): void => {
    view.setBigUint64(at, BigInt(value), true);
    at += 8;
  };
  const degrees = (value: number): void => {
    view.setInt32(at, Math.round(value * 1e7), true);
    at += 4;
  };

  for (const letter of 'PMTiles') byte(letter.charCodeAt(0));
  byte(version);
  let offset = headerLength;
  const { root, metadata, leaves, data } = figures.lengths;
  for (const length of [root, metadata, leaves, data]) {
    long(offset);
    long(length);
    offset += length;
  }
  for (const count of [figures.addressedTiles, figures.entries, figures.contents]) long(count);
  for (const value of [sortedByTileId, gzip, gzip, vectorTiles, minZoom, maxZoom]) byte(value);
  const { west, south, east, north } = bounds;
  for (const value of [west, south, east, north]) degrees(value);
  byte(Math.round((minZoom + maxZoom) / 2));
  degrees((west + east) / 2);
  degrees((south + north) / 2);
  return new Uint8Array(view.buffer);
}
