import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { prepareBasemap } from '../../site/map/basemap/prepare-basemap.ts';
import { readBasemap } from '../../site/map/basemap/read-basemap.ts';
import { findChromium, launchArguments } from '../chromium.ts';
import { defaultFolder } from '../municipality-folder.ts';
import { figure, type Aim, type Bench, type BenchOptions, type BenchReport, type Figure } from './bench.ts';
import { registerOf } from './generated-register.ts';
import { growRegister } from './map/grow-register.ts';
import { leafletFiles } from './map/leaflet-page.ts';
import { measureDrawings, type DrawingFigures } from './map/measure-drawings.ts';
import { measureLeaflet, measurePortal, type MapFigures } from './map/measure-pages.ts';
import { portalFiles } from './map/portal-page.ts';
import { servePacked, type PackedServer } from './map/serve-packed.ts';
import { measureProcess } from './measure-process.ts';
import { median } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { writeMunicipality } from './write-municipality.ts';

/** A portal is built for no more places than this. Of more, the start page and the file of the map are exchanged. */
const mostBuilt = 1000;

/** Figures of one size, a round each. */
interface Measured {
  readonly portal: readonly MapFigures[];
  readonly leaflet: readonly MapFigures[];
  readonly drawings: readonly DrawingFigures[];
}

/**
 * The maps in a browser without a graphics card, beside Leaflet with markercluster on the same points: what must come
 * before the list and a map are there, when the live map is drawn, and how it moves. Leaflet has points and names alone and no
 * basemap.
 */
export const mapBench: Bench = {
  name: 'map',
  sizes: [40, 1000, 10_000, 100_000],
  run: (options) => inTemporaryFolder((folder) => measureMaps(folder, options)),
};

async function measureMaps(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...launchArguments],
  });
  try {
    const results = new Map<number, Measured>();
    for (const size of sizes) {
      onStep(`${size}`);
      const { server, drawings } = await serveSize(folder, size, rounds);
      try {
        results.set(size, { drawings, ...(await measureSize(browser, server, size, rounds, onStep)) });
      } finally {
        await server.close();
      }
    }
    return reportOf(sizes, results);
  } finally {
    await browser.close();
  }
}

async function measureSize(
  browser: Browser,
  { address }: PackedServer,
  size: number,
  rounds: number,
  onStep: (step: string) => void,
): Promise<Pick<Measured, 'portal' | 'leaflet'>> {
  const [portal, leaflet]: [MapFigures[], MapFigures[]] = [[], []];
  for (let round = 1; round <= rounds; round++) {
    onStep(`${size} (${round}/${rounds})`);
    portal.push(await measurePortal(browser, address));
    leaflet.push(await measureLeaflet(browser, address));
  }
  return { portal, leaflet };
}

/** Serves a portal of so many places and the page of Leaflet with the same. */
async function serveSize(
  folder: string,
  size: number,
  rounds: number,
): Promise<{ readonly server: PackedServer; readonly drawings: readonly DrawingFigures[] }> {
  const few = Math.min(size, mostBuilt);
  const built = await buildPortal(folder, few);
  const register = growRegister(await registerOf(join(folder, String(few))), size);
  // Grown places lie in the lake too, where there is nothing to draw: those of the town itself are drawn.
  const example = await registerOf(defaultFolder);
  const { basemap } = readBasemap(JSON.parse(await readFile(join(defaultFolder, 'basemap.geojson'), 'utf8')));
  const prepared = prepareBasemap(basemap);
  const server = await servePacked(
    built,
    new Map([...(await portalFiles(built, register, prepared)), ...(await leafletFiles(register.places))]),
  );
  const drawings = Array.from({ length: rounds }, () => measureDrawings(example, prepared));
  return { server, drawings };
}

async function buildPortal(folder: string, size: number): Promise<string> {
  const [municipality, site] = [join(folder, String(size)), join(folder, `site-${size}`)];
  if (existsSync(site)) return site;
  await writeMunicipality(municipality, size);
  await measureProcess('scripts/build.ts', [municipality], {
    INSYN_PUBLISHED: site,
    INSYN_CACHE: join(folder, `cache-${size}`),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return site;
}

const columns = [
  'places',
  'map',
  'list-bytes',
  'list-milliseconds',
  'seen-bytes',
  'seen-milliseconds',
  'live-bytes',
  'drawn-milliseconds',
  'heap',
  'frame-median',
  'frame-p95',
  'frame-worst',
  'drawing-milliseconds',
  'drawing-bytes',
] as const;

function reportOf(sizes: readonly number[], results: ReadonlyMap<number, Measured>): BenchReport {
  const rows = sizes.flatMap((size) => {
    const { portal, leaflet, drawings } = results.get(size)!;
    return [
      [
        figure(size),
        'Insyn',
        ...rowOf(portal),
        figure(median(drawings.map(({ ms }) => ms)), 2),
        figure(median(drawings.map(({ heaviest }) => heaviest)) / 1024, 1),
      ],
      [figure(size), 'Leaflet', ...rowOf(leaflet), '', ''],
    ];
  });
  return {
    columns,
    rows,
    aims: sizes.flatMap((size) => aimsOf(size, results.get(size)!, size === sizes.at(-1))),
  };
}

function rowOf(all: readonly MapFigures[]): Figure[] {
  const middle = (part: (each: MapFigures) => number): number => median(all.map(part));
  return [
    figure(middle(({ listBytes }) => listBytes) / 1024, 1),
    figure(middle(({ listMs }) => listMs)),
    figure(middle(({ seenBytes }) => seenBytes) / 1024, 1),
    figure(middle(({ seenMs }) => seenMs)),
    figure(middle(({ drawnBytes }) => drawnBytes) / 1024, 1),
    figure(middle(({ drawnMs }) => drawnMs)),
    figure(middle(({ heap }) => heap) / 2 ** 20, 1),
    figure(
      middle(({ frames }) => frames.median),
      1,
    ),
    figure(
      middle(({ frames }) => frames.p95),
      1,
    ),
    figure(middle(({ frames }) => frames.worst)),
  ];
}

/** From how many places on the live map should be ahead: with fewer, Leaflet has less to fetch. */
const many = 100_000;

function aimsOf(size: number, { portal, leaflet, drawings }: Measured, isLargest: boolean): Aim[] {
  const variables = { places: String(size) };
  const ratio = (part: (each: MapFigures) => number): number =>
    median(portal.map((each, round) => part(each) / part(leaflet[round]!)));
  const ahead = [
    { name: 'map-drawn', variables, value: ratio(({ drawnMs }) => drawnMs), most: 0.3 },
    { name: 'map-heap', variables, value: ratio(({ heap }) => heap), most: 1 / 3 },
  ];
  const drawn = [
    { name: 'drawing-milliseconds', variables, value: median(drawings.map(({ ms }) => ms)), most: 1 },
    {
      name: 'drawing-bytes',
      variables,
      value: median(drawings.map(({ heaviest }) => heaviest)) / 1024,
      most: 6,
    },
  ];
  return [...(size >= many ? ahead : []), ...(isLargest ? drawn : [])];
}
