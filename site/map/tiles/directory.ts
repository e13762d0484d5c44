import { pack } from './pack.ts';
import { encodeVarint } from './varint.ts';

/**
 * A line of a directory of a PMTiles archive: where the bytes of a tile are.
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export interface DirectoryEntry {
  /** Number of the tile along the Hilbert curve, from zoom 0 on. */
  readonly tileId: number;
  /** How many tiles from this on are equal; 0 where the bytes are a directory further down. */
  readonly runLength: number;
  readonly offset: number;
  readonly length: number;
}

/** The directories of an archive, packed: a root, and below it the leaves it points to, if any. */
export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** Header and root directory must lie in the first 16,384 bytes, which a reader fetches at once. */
const largestRoot = 16_384 - 127;
const smallestLeaf = 1024;

/** One directory, packed: its columns one after the other, as small numbers. */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const columns = [
    entries.map(({ tileId }, index) => tileId - (entries[index - 1]?.tileId ?? 0)),
    entries.map(({ runLength }) => runLength),
    entries.map(({ length }) => length),
    entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      // 0 says: right after the one before.
      return before !== undefined && offset === before.offset + before.length ? 0 : offset + 1;
    }),
  ];
  return pack(Uint8Array.from([entries.length, ...columns.flat()].flatMap(encodeVarint)));
}

/** Puts all in the root if that is small enough, else in leaves, as large as they must be for the root to fit. */
export function encodeDirectories(entries: readonly DirectoryEntry[], rootLimit = largestRoot): Directories {
  const root = encodeDirectory(entries);
  if (root.length <= rootLimit) return { root, leaves: new Uint8Array() };
  for (let size = smallestLeaf; ; size *= 2) {
    const split = encodeLeaves(entries, size);
    if (split.root.length <= rootLimit) return split;
    if (size > entries.length) throw new RangeError(`no directory fits in ${rootLimit} bytes`);
  }
}

function encodeLeaves(entries: readonly DirectoryEntry[], size: number): Directories {
  const leaves: Uint8Array[] = [];
  const pointers: DirectoryEntry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += size) {
    const leaf = encodeDirectory(entries.slice(start, start + size));
    pointers.push({ tileId: entries[start]!.tileId, runLength: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: encodeDirectory(pointers), leaves: Uint8Array.from(Buffer.concat(leaves)) };
}
