import { join } from 'node:path';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import type { CheckedOnce } from './check-once.ts';
import { measureProcess } from './measure-process.ts';
import { median, medianCostRatio, type Sample } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { addWorkbook, useForm, writeMunicipality, type RegisterForm } from './write-municipality.ts';

const forms: readonly RegisterForm[] = ['csv', 'excel'];

/** Places of the register that warms up the code. */
const warmUpPlaces = 300;

/** The most that a row of the largest register may cost, as a multiple of a row of the smallest. */
const mostGrowth = 1.2;

/** Reading and checking a register: rows per second, peak memory, and whether a row costs as much in a large one. */
export const checkBench: Bench = {
  name: 'check',
  sizes: [1000, 10_000, 100_000],
  run: (options) => inTemporaryFolder((folder) => measureChecks(folder, options)),
};

async function measureChecks(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const folderOf = (places: number): string => join(folder, String(places));
  for (const places of new Set([warmUpPlaces, ...sizes])) {
    onStep(`${places}`);
    await writeMunicipality(folderOf(places), places);
    await addWorkbook(folderOf(places));
  }
  const taken = new Map<string, CheckedOnce[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const form of forms) {
      for (const places of sizes) {
        onStep(`${form} ${places} (${round}/${rounds})`);
        for (const each of [warmUpPlaces, places]) await useForm(folderOf(each), form);
        const { output } = await measureProcess(join(import.meta.dirname, 'check-once.ts'), [
          folderOf(places),
          folderOf(warmUpPlaces),
        ]);
        const key = `${form} ${places}`;
        taken.set(key, [...(taken.get(key) ?? []), JSON.parse(output) as CheckedOnce]);
      }
    }
  }
  return reportOf(sizes, (form, places) => taken.get(`${form} ${places}`)!);
}

function reportOf(
  sizes: readonly number[],
  takenBy: (form: RegisterForm, places: number) => readonly CheckedOnce[],
): BenchReport {
  const rows = forms.flatMap((form) =>
    sizes.map((places) => {
      const taken = takenBy(form, places);
      const seconds = median(taken.map((each) => each.seconds));
      const count = taken[0]!.rows;
      return [
        form,
        figure(places),
        figure(count),
        figure(seconds, 2),
        figure(count / seconds),
        figure(Math.max(...taken.map(({ peakBytes }) => peakBytes)) / 2 ** 20),
      ];
    }),
  );
  const [few, many] = [sizes[0]!, sizes.at(-1)!];
  const sampleOf = ({ rows: count, seconds }: CheckedOnce): Sample => ({ count, seconds });
  const aims = (few === many ? [] : forms).map((form) => ({
    name: 'check-growth',
    variables: { form, few: String(few), many: String(many) },
    value: medianCostRatio(
      takenBy(form, few).map((each, round) => [sampleOf(each), sampleOf(takenBy(form, many)[round]!)]),
    ),
    most: mostGrowth,
  }));
  return { columns: ['form', 'places', 'rows', 'seconds', 'rows-per-second', 'peak'], rows, aims };
}
