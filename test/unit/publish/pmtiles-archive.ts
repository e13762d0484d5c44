import { gzipSync } from 'node:zlib';

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return [...bytes, rest];
}

interface Entry {
  readonly tileId: number;
  readonly runLength: number;
  readonly length: number;
  readonly offset: number;
}

function directory(entries: readonly Entry[]): Buffer {
  const ids = entries.flatMap(({ tileId }, index) => varint(tileId - (entries[index - 1]?.tileId ?? 0)));
  const runs = entries.flatMap(({ runLength }) => varint(runLength));
  const lengths = entries.flatMap(({ length }) => varint(length));
  const offsets = entries.flatMap(({ offset }) => varint(offset + 1));
  return gzipSync(Buffer.from([...varint(entries.length), ...ids, ...runs, ...lengths, ...offsets]));
}

/**
 * A PMTiles archive (version 3) with these tiles, packed by gzip, in two leaf directories below the root.
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function pmtilesArchive(tiles: readonly Buffer[], description: object = {}): Buffer {
  const packed = tiles.map((tile) => gzipSync(tile));
  let end = 0;
  const entries = packed.map(({ length }, index): Entry => {
    end += length;
    return { tileId: index * 2, runLength: 1 + (index % 2), length, offset: end - length };
  });
  const half = Math.ceil(entries.length / 2);
  const leaves = [entries.slice(0, half), entries.slice(half)].filter((leaf) => leaf.length > 0);
  const leafBytes = leaves.map(directory);
  const root = directory(
    leaves.map((leaf, index) => ({
      tileId: leaf[0]?.tileId ?? 0,
      runLength: 0,
      length: leafBytes[index]?.length ?? 0,
      offset: index === 0 ? 0 : (leafBytes[0]?.length ?? 0),
    })),
  );
  const metadata = gzipSync(JSON.stringify(description));
  const parts = [root, metadata, Buffer.concat(leafBytes), Buffer.concat(packed)];
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  let offset = 127;
  parts.forEach((part, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(part.length), 16 + index * 16);
    offset += part.length;
  });
  [1, 2, 2, 1].forEach((byte, index) => (header[96 + index] = byte));
  return Buffer.concat([header, ...parts]);
}
