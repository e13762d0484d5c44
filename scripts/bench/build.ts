import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '../../site/i18n/locales.ts';
import { levels } from '../../site/explanations/level.ts';
import { listFiles } from '../publish/list-files.ts';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import { measureProcess } from './measure-process.ts';
import { median, medianCostRatio, type Sample } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { writeMunicipality } from './write-municipality.ts';

/** What one build took; what is counted are pages. */
export interface Built extends Sample {
  readonly files: number;
  /** Of all pages. */
  readonly bytes: number;
  readonly peakBytes: number;
}

/** Pages of each place that tell its facts: in every language of the portal at every level. */
const pagesPerPlace = locales.length * levels.length;

/** The most that a page of the largest portal may cost, as a multiple of a page of the smallest. */
const mostGrowth = 1.2;

/**
 * Building a portal, from the start of the command to the exchange of the folders: pages per second, peak memory of
 * all its processes, and whether a page costs as much in a large portal. Sizes are pages of places; counted are
 * all pages that were written.
 */
export const buildBench: Bench = {
  name: 'build',
  sizes: [3000, 10_000, 30_000],
  run: (options) => inTemporaryFolder((folder) => measureBuilds(folder, options)),
};

async function measureBuilds(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const placesOf = (size: number): number => Math.ceil(size / pagesPerPlace);
  const folderOf = (size: number): string => join(folder, String(size));
  for (const size of sizes) await writeMunicipality(folderOf(size), placesOf(size));
  const taken = new Map<number, Built[]>(sizes.map((size) => [size, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const size of sizes) {
      onStep(`${size} (${round}/${rounds})`);
      taken.get(size)!.push(await buildOnce(folderOf(size), join(folder, 'site'), join(folder, 'cache')));
    }
  }
  const rows = sizes.map((size) => {
    const built = taken.get(size)!;
    const seconds = median(built.map((each) => each.seconds));
    const { count, files } = built[0]!;
    return [
      figure(placesOf(size)),
      figure(count),
      figure(files),
      figure(seconds, 1),
      figure(count / seconds),
      figure((seconds / count) * 1000, 2),
      figure(Math.max(...built.map(({ peakBytes }) => peakBytes)) / 2 ** 20),
    ];
  });
  const [few, many] = [taken.get(sizes[0]!)!, taken.get(sizes.at(-1)!)!];
  const counts = { few: String(few[0]!.count), many: String(many[0]!.count) };
  const growth = {
    name: 'build-growth',
    variables: counts,
    value: medianCostRatio(few.map((each, round) => [each, many[round]!])),
    most: mostGrowth,
  };
  const columns = [
    'places',
    'pages',
    'files',
    'seconds',
    'pages-per-second',
    'milliseconds-per-page',
    'peak',
  ];
  return { columns, rows, aims: sizes.length > 1 ? [growth] : [] };
}

/** Builds a municipality once with nothing kept from before. */
export async function buildOnce(municipality: string, site: string, cache: string): Promise<Built> {
  for (const folder of [site, cache]) await rm(folder, { recursive: true, force: true });
  const { seconds, peakBytes } = await measureProcess('scripts/build.ts', [municipality], {
    INSYN_PUBLISHED: site,
    INSYN_CACHE: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const files = await listFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  let bytes = 0;
  for (const page of pages) bytes += (await stat(join(site, page))).size;
  return { seconds, peakBytes, bytes, files: files.length, count: pages.length };
}
