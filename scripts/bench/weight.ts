import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../publish/list-files.ts';
import { figure, type Bench, type BenchReport } from './bench.ts';
import {
  importsOf,
  packedBytes,
  pageTypeOf,
  pageTypes,
  scriptsOf,
  stylesOf,
  withoutMap,
  type PageType,
} from './page-parts.ts';
import { median } from './statistics.ts';

/** What one page weighs packed, in bytes. */
interface Weight {
  readonly html: number;
  readonly htmlWithoutMap: number;
  readonly styles: number;
  /** Scripts that are loaded with the page, none of them needed to read it. */
  readonly scripts: number;
}

/** The most that a place page and its styles may weigh without its map, in bytes packed. */
const mostBytes = 20 * 1024;

/** How many pages of a kind are weighed, evenly among all of them. */
const weighed = 60;

/** What the pages of the published folder weigh packed: HTML and styles, and apart the scripts that they load. */
export const weightBench: Bench = {
  name: 'weight',
  sizes: [],
  run: async ({ onStep }) => {
    const folder = process.env['INSYN_PUBLISHED'] ?? 'dist';
    onStep(folder);
    return weighFolder(folder);
  },
};

async function weighFolder(folder: string): Promise<BenchReport> {
  const pages = Map.groupBy(
    (await listFiles(folder)).filter((file) => file.endsWith('.html')),
    pageTypeOf,
  );
  const packed = new Map<string, Promise<number>>();
  const packedFile = (path: string): Promise<number> => {
    const known = packed.get(path) ?? readFile(join(folder, path)).then(packedBytes);
    packed.set(path, known);
    return known;
  };
  const weights = new Map<PageType, Weight[]>();
  for (const [type, files] of pages) {
    const some = files.filter((_, index) => index % Math.ceil(files.length / weighed) === 0);
    const weighedPages: Weight[] = [];
    for (const file of some) weighedPages.push(await weighPage(folder, file, packedFile));
    weights.set(type, weighedPages);
  }
  const rows = pageTypes.flatMap((type) => {
    const of = weights.get(type);
    if (!of) return [];
    const middle = (part: (weight: Weight) => number) => figure(median(of.map(part)) / 1024, 1);
    return [
      [
        type,
        figure(pages.get(type)!.length),
        middle(({ html }) => html),
        middle(({ htmlWithoutMap }) => htmlWithoutMap),
        middle(({ styles }) => styles),
        figure(heaviest(of) / 1024, 1),
        middle(({ scripts }) => scripts),
      ],
    ];
  });
  const places = weights.get('place') ?? [];
  const variables = {};
  const aims =
    places.length === 0
      ? []
      : [{ name: 'place-weight', variables, value: heaviest(places) / 1024, most: mostBytes / 1024 }];
  const columns = [
    'page-type',
    'pages',
    'html',
    'html-without-map',
    'styles',
    'heaviest-without-map',
    'scripts',
  ];
  return { columns, rows, aims };
}

/** The most that a page weighs with its styles and without its map. */
function heaviest(weights: readonly Weight[]): number {
  return Math.max(...weights.map(({ htmlWithoutMap, styles }) => htmlWithoutMap + styles));
}

async function weighPage(
  folder: string,
  file: string,
  packedFile: (path: string) => Promise<number>,
): Promise<Weight> {
  const html = await readFile(join(folder, file), 'utf8');
  const sum = async (paths: Iterable<string>): Promise<number> =>
    (await Promise.all([...paths].map(packedFile))).reduce((total, bytes) => total + bytes, 0);
  return {
    html: packedBytes(html),
    htmlWithoutMap: packedBytes(withoutMap(html)),
    styles: await sum(stylesOf(html)),
    scripts: await sum(await allScripts(folder, scriptsOf(html))),
  };
}

/** The scripts and everything that they import. */
async function allScripts(folder: string, scripts: readonly string[]): Promise<ReadonlySet<string>> {
  const all = new Set(scripts);
  for (const path of all) {
    const imported = importsOf(await readFile(join(folder, path), 'utf8'));
    for (const name of imported) all.add(join(dirname(path), name));
  }
  return all;
}
