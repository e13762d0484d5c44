import { join } from 'node:path';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import { measureProcess } from './measure-process.ts';
import type { SignsOnce } from './signs-once.ts';
import { median, medianCostRatio, type Sample } from './statistics.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { writeMunicipality } from './write-municipality.ts';

const formats = ['svg', 'png', 'pdf'] as const;

/** The most that a sign of the largest register may cost, as a multiple of a sign of the smallest. */
const mostGrowth = 1.2;

interface Measured extends SignsOnce {
  readonly peakBytes: number;
}

/**
 * Drawing the A4 sign of every place: signs per second, memory and bytes for each format, and of pictures how many of
 * the QR codes are read at the size of print and at half of it.
 */
export const signsBench: Bench = {
  name: 'signs',
  sizes: [100, 1000],
  run: (options) => inTemporaryFolder((folder) => measureSigns(folder, options)),
};

async function measureSigns(folder: string, { sizes, rounds, onStep }: BenchOptions): Promise<BenchReport> {
  const folderOf = (places: number): string => join(folder, String(places));
  for (const places of sizes) await writeMunicipality(folderOf(places), places);
  const taken = new Map<string, Measured[]>();
  for (let round = 1; round <= rounds; round++)
    for (const format of formats)
      for (const places of sizes) {
        onStep(`${format} ${places} (${round}/${rounds})`);
        const { output, peakBytes } = await measureProcess(join(import.meta.dirname, 'signs-once.ts'), [
          folderOf(places),
          format,
        ]);
        const key = `${format} ${places}`;
        const measured = { ...(JSON.parse(output) as SignsOnce), peakBytes };
        taken.set(key, [...(taken.get(key) ?? []), measured]);
      }
  const takenBy = (format: string, places: number): readonly Measured[] => taken.get(`${format} ${places}`)!;
  const rows = formats.flatMap((format) =>
    sizes.map((places) => {
      const all = takenBy(format, places);
      const { count, bytes, read, readAtHalf } = all[0]!;
      const seconds = median(all.map((each) => each.seconds));
      const share = (number: number | undefined) =>
        number === undefined ? '–' : figure((number / count) * 100, 1);
      return [
        format,
        figure(places),
        figure(seconds, 1),
        figure(count / seconds, 1),
        figure(bytes / count / 1024),
        figure(Math.max(...all.map(({ peakBytes }) => peakBytes)) / 2 ** 20),
        share(read),
        share(readAtHalf),
      ];
    }),
  );
  const [few, many] = [sizes[0]!, sizes.at(-1)!];
  const sampleOf = ({ count, seconds }: Measured): Sample => ({ count, seconds });
  const aims = (few === many ? [] : formats).map((format) => ({
    name: 'signs-growth',
    variables: { format, few: String(few), many: String(many) },
    value: medianCostRatio(
      takenBy(format, few).map((each, round) => [sampleOf(each), sampleOf(takenBy(format, many)[round]!)]),
    ),
    most: mostGrowth,
  }));
  const columns = [
    'format',
    'places',
    'seconds',
    'signs-per-second',
    'kilobytes',
    'peak',
    'qr-read',
    'qr-read-half',
  ];
  return { columns, rows, aims };
}
