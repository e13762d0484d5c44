import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { tileIdToZxy, type PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import type { ArchiveDescription, Tile } from '../../../../site/map/tiles/tile.ts';
import { writePmtiles } from '../../../../site/map/tiles/write-pmtiles.ts';
import { openArchive } from './memory-source.ts';

const description: ArchiveDescription = {
  name: 'Exempelköping',
  attribution: 'Påhittad karta (CC0)',
  bounds: { west: 13.1, south: 58.8, east: 13.4, north: 59 },
  minZoom: 0,
  maxZoom: 16,
  layers: { street: ['kind', 'name'] },
};

function tileAt(tileId: number, text: string): Tile {
  const [zoom, column, row] = tileIdToZxy(tileId);
  return { zoom, column, row, bytes: new TextEncoder().encode(text) };
}

async function textAt(archive: PMTiles, tileId: number): Promise<string | undefined> {
  const tile = await archive.getZxy(...tileIdToZxy(tileId));
  return tile && new TextDecoder().decode(tile.data);
}

describe('an archive', () => {
  test('says what it holds', async () => {
    const archive = openArchive(writePmtiles([tileAt(0, 'a'), tileAt(1, 'b'), tileAt(2, 'b')], description));
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      minZoom: 0,
      maxZoom: 16,
      minLon: 13.1,
      minLat: 58.8,
      maxLon: 13.4,
      maxLat: 59,
      numAddressedTiles: 3,
      numTileEntries: 2,
      numTileContents: 2,
    });
    expect(await archive.getMetadata()).toMatchObject({
      attribution: description.attribution,
      vector_layers: [{ id: 'street', fields: { kind: 'String', name: 'String' } }],
    });
  });

  test('gives every tile back and no other, whatever the tiles and their order', async () => {
    const tiles = fc.dictionary(
      fc.nat(100_000).map(String),
      fc.constantFrom('land', 'water', 'a street', ''),
      { maxKeys: 60 },
    );
    await fc.assert(
      fc.asyncProperty(tiles, fc.nat(100_000), async (given, other) => {
        const entries = Object.entries(given).map(([id, text]) => [Number(id), text] as const);
        const written = entries.map(([id, text]) => tileAt(id, text));
        const bytes = writePmtiles(written, description);
        const archive = openArchive(bytes);
        for (const [id, text] of entries) expect(await textAt(archive, id)).toBe(text);
        if (given[String(other)] === undefined) expect(await textAt(archive, other)).toBeUndefined();
        expect(writePmtiles(written.toReversed(), description)).toEqual(bytes);
      }),
    );
  });

  test('has leaves where one directory would not do, and is read in small parts', async () => {
    const count = 24_000;
    // Lengths without a pattern: a directory of lengths that repeat packs to next to nothing.
    const text = (id: number): string => {
      const digest = createHash('sha512').update(String(id)).digest('hex');
      return digest.slice(0, 8 + (Number.parseInt(digest.slice(-2), 16) % 120));
    };
    const tiles = Array.from({ length: count }, (_, index) => tileAt(2 * index, text(2 * index)));
    const archive = openArchive(writePmtiles(tiles, description));
    const { rootDirectoryLength, leafDirectoryLength = 0 } = await archive.getHeader();
    expect(127 + rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(leafDirectoryLength).toBeGreaterThan(0);
    for (let id = 0; id < 2 * count; id += 1777)
      expect(await textAt(archive, id)).toBe(id % 2 === 0 ? text(id) : undefined);
  });

  test('names neither a time nor a system', () => {
    const archive = writePmtiles([tileAt(5, 'a')], description);
    const starts = Array.from(archive.keys()).filter(
      (at) => archive[at] === 0x1f && archive[at + 1] === 0x8b && archive[at + 2] === 8,
    );
    expect(starts).toHaveLength(3);
    for (const start of starts)
      expect([...archive.subarray(start + 3, start + 10)]).toEqual([0, 0, 0, 0, 0, 2, 255]);
  });

  test('refuses a tile that comes twice', () => {
    expect(() => writePmtiles([tileAt(5, 'a'), tileAt(5, 'b')], description)).toThrow(RangeError);
    expect(() => writePmtiles([tileAt(5, 'a'), tileAt(5, 'a')], description)).toThrow(RangeError);
  });
});
