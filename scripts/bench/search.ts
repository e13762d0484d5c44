import { join } from 'node:path';
import { placeFinder } from '../../site/places/find-places.ts';
import { placeIndex } from '../../site/places/place-index.ts';
import type { Register } from '../../site/register/model/register.ts';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import { packedBytes } from './page-parts.ts';
import { median } from './statistics.ts';
import { generatedRegister } from './generated-register.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What somebody types, letter by letter: a name, two words, an id, a slip of the finger, and what there is none of. */
const typed = ['biblioteket', 'skola 12', 'plats-000123', 'simhalen', 'zebra'];

/** A press that takes longer is felt, milliseconds. */
const mostPerPress = 50;

/** What a search over one register took, milliseconds. */
interface Searched {
  readonly index: number;
  readonly presses: readonly number[];
  readonly bytes: number;
}

/** The search of the list: the time of each key press, and the index that it needs. */
export const searchBench: Bench = {
  name: 'search',
  sizes: [1000, 10_000],
  run: (options) => inTemporaryFolder((folder) => measureSearch(folder, options)),
};

async function measureSearch(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const rows: BenchReport['rows'][number][] = [];
  const slowest = new Map<number, number>();
  for (const places of sizes) {
    const register = await generatedRegister(join(folder, String(places)), places);
    const searched = Array.from({ length: rounds }, (_, round) => {
      onStep(`${places} (${round + 1}/${rounds})`);
      return search(register);
    });
    const presses = searched.flatMap((each) => each.presses).sort((one, other) => one - other);
    slowest.set(places, presses[Math.floor(presses.length * 0.95)]!);
    rows.push([
      figure(places),
      figure(searched[0]!.bytes / 1024),
      figure(median(searched.map(({ index }) => index)), 1),
      figure(median(presses), 1),
      figure(slowest.get(places)!, 1),
      figure(presses.at(-1)!, 1),
    ]);
  }
  return {
    columns: ['places', 'index-bytes', 'index-milliseconds', 'press-median', 'press-p95', 'press-worst'],
    rows,
    aims: [...slowest].map(([places, value]) => ({
      name: 'search-press',
      variables: { places: String(places) },
      value,
      most: mostPerPress,
    })),
  };
}

/** Makes the index as the browser does, and types. The first word warms up and is typed again. */
function search(register: Register): Searched {
  const index = placeIndex(register, register.municipality.languages[0]!);
  const started = performance.now();
  const find = placeFinder(index);
  const made = performance.now() - started;
  const presses = [typed[0]!, ...typed].map((words) =>
    Array.from(words, (_, at) => {
      const pressed = performance.now();
      find({ q: words.slice(0, at + 1), kind: '', controller: '', purpose: '', sound: false, live: false });
      return performance.now() - pressed;
    }),
  );
  return { index: made, presses: presses.slice(1).flat(), bytes: packedBytes(JSON.stringify(index)) };
}
