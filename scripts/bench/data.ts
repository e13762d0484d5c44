import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeDataFiles } from '../../site/open-data/data-files.ts';
import { figure, type Bench, type BenchOptions, type BenchReport } from './bench.ts';
import { generatedRegister } from './generated-register.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What each file of the open data weighs, as it is and packed. The same register always gives the same sizes. */
export const dataBench: Bench = {
  name: 'data',
  sizes: [1000, 10_000],
  run: (options) => inTemporaryFolder((folder) => measureData(folder, options)),
};

const kilobytes = ({ length }: Uint8Array) => figure(length / 1000);

async function measureData(folder: string, { sizes, onStep }: BenchOptions): Promise<BenchReport> {
  const rows: BenchReport['rows'][number][] = [];
  for (const size of sizes) {
    onStep(String(size));
    const register = await generatedRegister(folder, size);
    for (const { path, content } of await writeDataFiles(register))
      rows.push([
        figure(size),
        path,
        kilobytes(content),
        kilobytes(gzipSync(content)),
        kilobytes(brotliCompressSync(content)),
      ]);
  }
  return { columns: ['places', 'data-file', 'raw', 'gzip', 'brotli'], rows, aims: [] };
}
