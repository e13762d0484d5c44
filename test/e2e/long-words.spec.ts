import { expect, test } from '@playwright/test';
import { serveFolder, type ServedFolder } from '../../scripts/serve/serve-folder.ts';
import { buildPortal, readTree, temporaryFolder } from '../build/build-portal.ts';
import { toCsv, writeMunicipality } from '../factories.ts';
import { writePseudoProject } from '../pseudo-words.ts';

/*
 * A small portal in a pseudo-language, whose words are a third longer than those of any language of ours:
 * what does not fit on a telephone now would not fit in the next language either.
 */
let portal: ServedFolder;
let pages: readonly string[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = await temporaryFolder();
  await writeMunicipality(`${folder}/in`, {
    settings: { languages: ['sv', 'ar'] },
    files: {
      'places.csv': toCsv([
        { id: 'hall', name: 'Hallen', address: 'Hallgatan 1', district: 'Centrum' },
        { id: 'torg', name: 'Torget', address: 'Torget 1', district: 'Norr' },
      ]),
    },
  });
  await writePseudoProject(`${folder}/project`);
  process.env['INSYN_PROJECT'] = `${folder}/project`;
  const { output } = await buildPortal(`${folder}/in`, `${folder}/out`);
  delete process.env['INSYN_PROJECT'];
  expect(output).toContain('published in');
  const files = [...(await readTree(`${folder}/out`)).keys()];
  pages = files.filter((file) => /^(?:sv|ar|p)\/.*index\.html$|^404\.html$/.test(file));
  portal = await serveFolder(`${folder}/out`, { port: 0 });
});

test.afterAll(async () => {
  await portal.close();
});

test('no page needs sideways scrolling at 320 pixels when its words are longer', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(pages.length).toBeGreaterThan(40);
  const wide: string[] = [];
  for (const file of pages) {
    await page.goto(portal.address + file.replace(/index\.html$/, ''));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`${file}: ${overflow} pixels`);
  }
  expect(wide).toEqual([]);
});
