import { createHash } from 'node:crypto';
import { zxyToTileId } from 'pmtiles';
import { encodeDirectories, type DirectoryEntry } from './directory.ts';
import { encodeHeader } from './header.ts';
import { encodeMetadata } from './metadata.ts';
import { pack } from './pack.ts';
import type { ArchiveDescription, Tile } from './tile.ts';

/**
 * One PMTiles archive, version 3: a file of vector tiles that a browser reads in parts, so that no tile server is needed.
 * Equal tiles are stored once, and the same tiles give the same bytes whatever their order.
 */
export function writePmtiles(tiles: Iterable<Tile>, description: ArchiveDescription): Uint8Array {
  const { entries, data, contents } = storeTiles(tiles);
  const { root, leaves } = encodeDirectories(entries);
  const metadata = encodeMetadata(description);
  const header = encodeHeader(description, {
    lengths: { root: root.length, metadata: metadata.length, leaves: leaves.length, data: data.length },
    addressedTiles: entries.reduce((sum, { runLength }) => sum + runLength, 0),
    entries: entries.length,
    contents,
  });
  return Uint8Array.from(Buffer.concat([header, root, metadata, leaves, data]));
}

interface StoredTiles {
  readonly entries: readonly DirectoryEntry[];
  readonly data: Uint8Array;
  /** How many different tiles there are. */
  readonly contents: number;
}

function storeTiles(tiles: Iterable<Tile>): StoredTiles {
  const packed = new Map<string, Uint8Array>();
  const found: { readonly tileId: number; readonly hash: string }[] = [];
  for (const { zoom, column, row, bytes } of tiles) {
    const hash = createHash('sha256').update(bytes).digest('base64');
    if (!packed.has(hash)) packed.set(hash, pack(bytes));
    found.push({ tileId: zxyToTileId(zoom, column, row), hash });
  }
  found.sort((a, b) => a.tileId - b.tileId);
  const places = new Map<string, { readonly offset: number; readonly length: number }>();
  const parts: Uint8Array[] = [];
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const { tileId, hash } of found) {
    let place = places.get(hash);
    if (place === undefined) {
      const bytes = packed.get(hash)!;
      place = { offset: end, length: bytes.length };
      places.set(hash, place);
      parts.push(bytes);
      end += bytes.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.tileId + last.runLength > tileId)
      throw new RangeError(`tile ${tileId} comes twice`);
    const continues = last?.offset === place.offset && last.tileId + last.runLength === tileId;
    if (continues) entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    else entries.push({ tileId, runLength: 1, ...place });
  }
  return { entries, data: Buffer.concat(parts), contents: parts.length };
}
