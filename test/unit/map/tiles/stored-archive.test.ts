import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBasemap } from '../../../../site/map/basemap/read-basemap.ts';
import { basemapArchive } from '../../../../site/map/tiles/basemap-archive.ts';
import { markOfBasemap, storedArchive, storedPath } from '../../../../site/map/tiles/stored-archive.ts';
import { makeTiles } from '../../../../site/map/tiles/make-tiles.ts';
import { basemapZooms } from '../../../../site/map/tiles/basemap-archive.ts';
import { openArchive } from './memory-source.ts';

const geojson = Buffer.from(
  '{"features":[{"properties":{"class":"place-name","name":"A"},"geometry":{"type":"Point","coordinates":[13,58]}}]}',
);

test('an archive that was made from the basemap is taken, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'basemap.geojson');
  const mark = markOfBasemap(geojson);
  expect(storedPath(path)).toBe(join(folder, 'basemap.pmtiles'));
  expect(await storedArchive(path, mark), 'none is there').toBeUndefined();
  const { basemap } = readBasemap(JSON.parse(geojson.toString()));
  const archive = basemapArchive(basemap, { name: 'A', attribution: '', source: mark })!;
  writeFileSync(storedPath(path), archive);
  expect(Buffer.from((await storedArchive(path, mark))!).equals(archive)).toBe(true);
  expect(
    await storedArchive(path, markOfBasemap(Buffer.concat([geojson, Buffer.from(' ')]))),
  ).toBeUndefined();
  writeFileSync(storedPath(path), archive.subarray(0, 150));
  expect(await storedArchive(path, mark), 'damaged').toBeUndefined();
});

test('the tiles that are kept of the invented town are those that its basemap gives', async () => {
  const path = 'data/exempelkoping/basemap.geojson';
  const town = readFileSync(path);
  const kept = await storedArchive(path, markOfBasemap(town));
  const archive = openArchive(kept!);
  const { basemap } = readBasemap(JSON.parse(town.toString()));
  let count = 0;
  for (const { zoom, column, row, bytes } of makeTiles(basemap, basemapZooms)) {
    const tile = await archive.getZxy(zoom, column, row);
    expect(Buffer.from(tile!.data).equals(bytes), `${zoom}/${column}/${row}: run npm run town`).toBe(true);
    count += 1;
  }
  expect((await archive.getHeader()).numAddressedTiles).toBe(count);
});
