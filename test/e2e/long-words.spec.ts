import { expect, test } from '@playwright/test';
import { serveFolder, type ServedFolder } from '../../scripts/serve/serve-folder.ts';
import { buildPortal, readTree, temporaryFolder } from '../build/build-portal.ts';
import { toCsv, writeMunicipality } from '../factories.ts';
import { writePseudoProject } from '../pseudo-words.ts';

/*
 * A small portal in a pseudo-language, whose words are a third longer than those of any language of ours:
 * what does not fit on a telephone now would not fit in the next language either. What its register and settings say
 * has no place to break, and is as long as it may be.
 */
const unbroken = (length: number): string => 'Årsta'.repeat(Math.ceil(length / 5)).slice(0, length);
const phone = `031-390 06 00${unbroken(47)}`;
const email = `${'registrator'.repeat(5)}@kommunen.example`;
let portal: ServedFolder;
let pages: readonly string[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const folder = await temporaryFolder();
  await writeMunicipality(`${folder}/in`, {
    settings: { languages: ['sv', 'ar'], contact: { phone, email, postalAddress: unbroken(400) } },
    files: {
      'controllers.csv': toCsv([
        { id: 'namnd', name: unbroken(300), kind: 'board', phone, email, postalAddress: unbroken(400) },
      ]),
      'places.csv': toCsv([
        {
          id: 'hall'.repeat(16),
          name: unbroken(300),
          address: unbroken(300),
          district: unbroken(200),
          controller: 'namnd',
          purposeText: unbroken(2000),
          statute: unbroken(300),
          decisionReference: unbroken(200),
          decidedBy: unbroken(200),
          hoursText: unbroken(300),
        },
        { id: 'torg', name: 'Torget', address: 'Torget 1', district: 'Norr', controller: 'namnd' },
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
