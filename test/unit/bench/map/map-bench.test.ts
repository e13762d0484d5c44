import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { spreadOf } from '../../../../scripts/bench/map/browser-figures.ts';
import { growRegister } from '../../../../scripts/bench/map/grow-register.ts';
import { portalFiles } from '../../../../scripts/bench/map/portal-page.ts';
import { servePacked } from '../../../../scripts/bench/map/serve-packed.ts';
import { prepareBasemap } from '../../../../site/map/basemap/prepare-basemap.ts';
import { unpackPlaces } from '../../../../site/map/packed/unpack-places.ts';
import type { PackedPlaces } from '../../../../site/map/packed/packed-places.ts';
import { checkRegister } from '../../../../site/register/check/check-register.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'map-bench-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(join(folder, '_assets'));
  mkdirSync(join(folder, 'sv'));
  return folder;
}

test('the spread of frame times is that of the times in order', () => {
  const frames = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(frames)).toEqual({ median: 51, p95: 96, worst: 100 });
});

test('the page of a grown register draws all its places, and its map has a file with them', async () => {
  const { register } = await checkRegister('data/exempelkoping');
  const grown = growRegister(register!, 700);
  expect(new Set(grown.places.map(({ id }) => id)).size).toBe(700);
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'sv/index.html'),
    '<insyn-map data-places="/sv/places.geojson"><svg xmlns="" class="map map-of-all"><g/></svg></insyn-map>',
  );
  const basemap = prepareBasemap({ features: [], bounds: undefined });
  const files = await portalFiles(folder, grown, basemap);
  const page = Buffer.from(files.get('/sv/index.html')!.bytes).toString();
  expect(page).toContain('data-places="/sv/places-packed.json"');
  expect(page).not.toContain('<g/>');
  const packed = JSON.parse(
    Buffer.from(files.get('/sv/places-packed.json')!.bytes).toString(),
  ) as PackedPlaces;
  expect(unpackPlaces(packed).places).toHaveLength(700);
});

test('texts are sent packed, and the tiles in parts', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '_assets/page.js'), 'void 0;'.repeat(100));
  writeFileSync(join(folder, 'basemap.pmtiles'), 'PMTiles');
  const server = await servePacked(folder, new Map([['/sv/places.json', { bytes: Buffer.from('[]'), type: 'application/json' }]])); // prettier-ignore
  try {
    const script = await fetch(`${server.address}/_assets/page.js`);
    expect(script.headers.get('content-encoding')).toBe('br');
    expect(await script.text()).toHaveLength(700);
    expect(await (await fetch(`${server.address}/sv/places.json`)).json()).toEqual([]);
    const part = await fetch(`${server.address}/basemap.pmtiles`, { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, 'Til']);
    expect((await fetch(`${server.address}/nowhere`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
