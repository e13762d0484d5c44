import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { scanPages } from '../../../scripts/publish/scan-pages.ts';
import { folderOf, temporaryFolder, writeFiles } from './temporary-folder.ts';

function pageOf(number: number): string {
  const items = Array.from({ length: 20 + (number % 60) }, (_, item) => {
    const place = (number * 7 + item) % 3000;
    return `<li id="kamera-${item}" class="place"><a href="/sv/platser/${place}/">Kamera ${place}</a> vid torget</li>`;
  });
  const filling = `<p>${'Kameran visar entrén och gatan utanför. '.repeat(20)}</p>`.repeat(5);
  return `<!doctype html><html lang="sv"><head><title>Sida ${number}</title></head><body><h1 id="rubrik-pa-sida-${number}">x</h1><ul>${items.join('')}</ul>${filling}</body></html>`;
}

test('gives the pages in the order of their paths, and no other files', async () => {
  const folder = folderOf({
    'b.html': '<p>',
    'a/index.html': '<p>',
    'a.svg': '<svg/>',
    'x.css': '',
    'x.json': '{}',
  });
  expect((await scanPages(folder)).map((page) => page.file)).toEqual(['a.svg', 'a/index.html', 'b.html']);
});

async function warmUp(folder: string): Promise<number> {
  return (await scanPages(folder)).length;
}

test('does not keep the texts of the pages', async () => {
  const count = 2000;
  const folder = temporaryFolder(true);
  for (let number = 0; number < count; number += 1) {
    writeFiles(folder, { [`${number % 40}/${number}.html`]: pageOf(number) });
  }
  // Once before measuring, so that the code is compiled and its own memory does not count.
  await warmUp(folder);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const before = process.memoryUsage().heapUsed;
  const scans = await scanPages(folder);
  collect();
  collect();
  const kept = (process.memoryUsage().heapUsed - before) / count;
  expect(scans).toHaveLength(count);
  expect(new Set(scans.map((page) => page.skeleton.join())).size).toBe(1);
  expect(kept).toBeLessThan(3000);
});
