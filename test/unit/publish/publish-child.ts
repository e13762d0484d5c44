import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exchangeMethods } from '../../../scripts/publish/exchange-methods.ts';
import { publish } from '../../../scripts/publish/publish.ts';

// Started by the tests that stop it: publishes a folder of many files and tells when it is about to exchange.
const [live = '', version = '', count = '0', method = '', pause = '0'] = process.argv.slice(2);

async function build(folder: string): Promise<void> {
  process.stdout.write('building\n');
  for (let index = 0; index < Number(count); index += 1) {
    // Few folders with many files: on some disks a folder takes far longer to make than a file.
    const section = join(folder, `${index % 30}`);
    if (index < 30) await mkdir(section);
    await writeFile(join(section, `${index}.html`), `<title>${version} ${index}</title>`.repeat(20));
  }
  await new Promise((resolve) => setTimeout(resolve, Number(pause)));
}

function sayBuilt(): Promise<[]> {
  process.stdout.write('built\n');
  return Promise.resolve([]);
}

await publish({
  live,
  build,
  checks: [sayBuilt],
  report: () => undefined,
  methods: exchangeMethods.filter(({ name }) => method === '' || name === method),
});
