import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, type Aim, type Bench, type BenchOptions, type BenchReport, type Figure } from './bench.ts';
import { buildOnce } from './build.ts';
import { findRivals, madeFolder, type Rival } from './generators/rivals.ts';
import { requireSamePages } from './generators/same-words.ts';
import { writePageData } from './generators/write-page-data.ts';
import { measureProcess } from './measure-process.ts';
import { median, medianCostRatio, type Sample } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { writeMunicipality } from './write-municipality.ts';

/** What making all pages took. */
interface Made extends Sample {
  readonly peakBytes: number;
  /** Of all pages. */
  readonly bytes: number;
}

/** About how many pages a portal has without places, and how many each place adds. */
const [fixedPages, pagesPerPlace] = [270, 25];

/** The most that a page of ours may cost, as a multiple of a page of Hugo, in portals of so many pages and more. */
const [mostOfHugo, fewestAimed] = [1.5, 10_000];

/** The most that a page of the largest portal may cost in time and memory, as a multiple of a page of the smallest. */
const mostGrowth = 1.2;

const ours = 'Insyn';
/** The part of our command that makes the files, without any check. */
const oursUnchecked = 'Insyn buildPages';
const makePages = fileURLToPath(new URL('generators/make-pages.ts', import.meta.url));

/**
 * The whole portal beside Eleventy and Hugo. Ours is the command `npm run build`, from the register to the exchange of
 * the folders, with everything that it checks and all files besides the pages; a row of its own shows the part that
 * makes the files. The others make the same pages from what ours says, as JSON: sentences, links and the drawn map
 * stand there ready. Sizes are pages, about; counted are all.
 */
export const generatorsBench: Bench = {
  name: 'generators',
  sizes: [1000, 10_000, 50_000],
  run: (options) => inTemporaryFolder((folder) => measureGenerators(folder, options)),
};

async function measureGenerators(
  folder: string,
  { sizes, rounds, onStep }: BenchOptions,
): Promise<BenchReport> {
  const rivals = await findRivals();
  const taken = new Map<string, Made[]>();
  const keep = (name: string, size: number, made: Made): void => {
    const key = `${name} ${size}`;
    taken.set(key, [...(taken.get(key) ?? []), made]);
  };
  for (const size of sizes) {
    const municipality = join(folder, 'municipality');
    await writeMunicipality(municipality, Math.max(1, Math.round((size - fixedPages) / pagesPerPlace)));
    for (let round = 1; round <= rounds; round++) {
      const step = (name: string): void => {
        onStep(`${name} ${size} (${round}/${rounds})`);
      };
      step(ours);
      const site = join(folder, 'portal');
      const checked = await buildOnce(municipality, site, join(folder, 'cache'));
      keep(ours, size, checked);
      step(oursUnchecked);
      keep(oursUnchecked, size, { ...checked, ...(await makeUnchecked(municipality, folder)) });
      for (const rival of rivals) {
        step(`${rival.name} ${rival.version}`);
        keep(rival.name, size, await makeOnce(rival, site, join(folder, 'rival')));
      }
    }
    for (const name of ['municipality', 'portal', 'cache'])
      await rm(join(folder, name), { recursive: true, force: true });
  }
  return reportOf(sizes, rivals, (name, size) => taken.get(`${name} ${size}`)!);
}

/** Has ours make the files of a municipality and check nothing, with nothing kept from before. */
async function makeUnchecked(
  municipality: string,
  folder: string,
): Promise<Pick<Made, 'seconds' | 'peakBytes'>> {
  const [output, cache] = [join(folder, 'unchecked'), join(folder, 'unchecked-cache')];
  try {
    return await measureProcess(makePages, [municipality, output], { INSYN_CACHE: cache });
  } finally {
    for (const made of [output, cache]) await rm(made, { recursive: true, force: true });
  }
}

/** Has another generator make the pages of a portal, and makes sure that they are the same. */
async function makeOnce(rival: Rival, site: string, folder: string): Promise<Made> {
  await mkdir(folder);
  try {
    const pages = await writePageData(site, folder);
    await rival.prepare(folder);
    const { seconds, peakBytes } = await rival.run(folder);
    const bytes = await requireSamePages(site, join(folder, madeFolder), pages);
    return { seconds, peakBytes, bytes, count: pages.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reportOf(
  sizes: readonly number[],
  rivals: readonly Rival[],
  takenBy: (name: string, size: number) => readonly Made[],
): BenchReport {
  const hugo = rivals.find(({ name }) => name === 'Hugo')?.name;
  const ratio = (name: string, to: string, size: number): number =>
    medianCostRatio(takenBy(to, size).map((each, round) => [each, takenBy(name, size)[round]!]));
  const names = [{ name: ours, version: '' }, { name: oursUnchecked, version: '' }, ...rivals];
  const rows = sizes.flatMap((size) =>
    names.map(({ name, version }): Figure[] => {
      const made = takenBy(name, size);
      const seconds = median(made.map((each) => each.seconds));
      const { count, bytes } = made[0]!;
      return [
        `${name} ${version}`.trim(),
        figure(count),
        figure(bytes / 2 ** 20),
        figure(seconds, 1),
        figure(count / seconds),
        figure((seconds / count) * 1000, 2),
        hugo === undefined ? '–' : figure(ratio(name, hugo, size), 2),
        figure(Math.max(...made.map(({ peakBytes }) => peakBytes)) / 2 ** 20),
      ];
    }),
  );
  const columns = [
    'generator',
    'pages',
    'megabytes',
    'seconds',
    'pages-per-second',
    'milliseconds-per-page',
    'ratio-to-hugo',
    'peak',
  ];
  // The whole command does what no other generator does; its files alone are what the others make.
  const ofHugo = (size: number): Aim[] =>
    (hugo === undefined ? [] : [ours, oursUnchecked]).map((name) => ({
      name: name === ours ? 'generators-hugo' : 'generators-hugo-files',
      variables: { pages: String(takenBy(ours, size)[0]!.count) },
      value: ratio(name, hugo!, size),
      most: mostOfHugo,
    }));
  return {
    columns,
    rows,
    aims: [
      ...sizes.filter((size) => size >= fewestAimed).flatMap(ofHugo),
      ...growthOf(sizes, (size) => takenBy(ours, size)),
    ],
    notes: hugo === undefined ? [{ name: 'hugo-missing', variables: {} }] : [],
  };
}

/** Whether a page of a large portal costs as much time and memory as one of a small. */
function growthOf(sizes: readonly number[], takenOf: (size: number) => readonly Made[]): readonly Aim[] {
  const [few, many] = [sizes[0]!, sizes.at(-1)!];
  if (few === many) return [];
  const variables = { few: String(takenOf(few)[0]!.count), many: String(takenOf(many)[0]!.count) };
  const growth = (of: (made: Made) => Sample): number =>
    medianCostRatio(takenOf(few).map((each, round) => [of(each), of(takenOf(many)[round]!)]));
  return [
    { name: 'build-growth', variables, value: growth((made) => made), most: mostGrowth },
    {
      name: 'memory-growth',
      variables,
      value: growth(({ count, peakBytes }) => ({ count, seconds: peakBytes })),
      most: mostGrowth,
    },
  ];
}
