import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { findChromium, launchArguments } from '../../scripts/chromium.ts';
import { listFiles } from '../../scripts/publish/list-files.ts';
import { representativePages } from '../../scripts/publish/representative-pages.ts';
import { scanPages } from '../../scripts/publish/scan-pages.ts';
import { readText } from '../../site/register/cells/read-text.ts';
import { attackStrings } from '../attacks/attack-strings.ts';
import { attackedMunicipality, freeFields, type Spread } from '../attacks/attacked-register.ts';
import { serveWithoutPolicy } from '../attacks/serve-without-policy.ts';
import { watchPage, type WatchedPage } from '../attacks/watched-page.ts';
import { writeMunicipality } from '../factories.ts';
import { buildPortal, temporaryFolder } from './build-portal.ts';

/** `npm run prove -- attacks` gives every field every attack, one at a time, in all languages. */
const isWhole = process.env['INSYN_PROVE'] === 'yes';
const spread: Spread = isWhole ? { places: attackStrings.length, inField: 1 } : { places: 8, inField: 33 };
const languages = isWhole ? ['sv', 'en', 'fi', 'ar'] : ['sv', 'ar'];
const long = isWhole ? 3_600_000 : 300_000;

let site: string;
let files: readonly string[];
let served: Awaited<ReturnType<typeof serveWithoutPolicy>>;
let browser: Browser;
let context: BrowserContext;
let watched: WatchedPage;

/** Writes the municipality as it is now, after a state in which every text was another. */
async function publishStates(folder: string): Promise<void> {
  for (const [asOf, from] of [
    ['2026-09-01', 5],
    ['2026-11-01', 0],
  ] as const) {
    const { settings, files } = attackedMunicipality(languages, { ...spread, from });
    await writeMunicipality(folder, { settings: { ...settings, asOf }, files });
    // Each text is another, and some places have no position: nothing but the editor can tell that they are the same.
    const same = Array.from({ length: spread.places }, (_, row) => ['--same', `place-${row}`]).flat();
    execFileSync(process.execPath, ['scripts/register-publish.ts', folder, ...(from === 0 ? same : [])]);
  }
}

beforeAll(async () => {
  const folder = await temporaryFolder();
  site = join(folder, 'site');
  await publishStates(join(folder, 'municipality'));
  vi.stubEnv('INSYN_DRAWINGS', 'yes');
  const { output } = await buildPortal(join(folder, 'municipality'), site);
  expect(output).toContain('published in');
  files = await listFiles(site);
  served = await serveWithoutPolicy(site);
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...launchArguments] });
}, long);
afterAll(async () => {
  await browser.close();
  served.close();
});
beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true });
  watched = await watchPage(context, served.address);
});
afterEach(() => context.close());

const ending = (...ends: string[]): string[] =>
  files.filter((file) => ends.some((end) => file.endsWith(end)));

test('there are two hundred attacks and more, and each is another', () => {
  expect(attackStrings.length).toBeGreaterThanOrEqual(200);
  expect(new Set(attackStrings).size).toBe(attackStrings.length);
  expect(freeFields.length).toBeGreaterThan(40);
});

test('what watches sees an attack that runs, and markup that a text brought in', async () => {
  const { page, seen, visit } = watched;
  const body = '<title>x</title><img src=x onerror=window.__attacked=1><a href="javascript:1">x</a>';
  await page.route(`${served.address}/canary/`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await visit(`${served.address}/canary/`);
  await expect.poll(() => seen.join('\n')).toMatch(/an attack ran/);
  expect(seen.join('\n')).toContain('img onerror');
  expect(seen.join('\n')).toContain('a href=javascript:1');
});

test(
  'on every template nothing runs, nothing is asked of anybody else, and texts are texts',
  { timeout: long },
  async () => {
    const { page, seen, visit } = watched;
    const templates = representativePages(await scanPages(site, files));
    expect(templates.length).toBeGreaterThan(20);
    const more = isWhole ? files.filter((file) => /^sv\/plats\/.*\.html$/.test(file)) : [];
    const pages = new Set([...templates, ...more].filter((file) => file !== 'index.html'));
    for (const file of pages) await visit(`${served.address}/${file.replace(/index\.html$/, '')}`);
    // What begins late, such as an animation, has begun by the time of the last page.
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual([]);
    console.log(`${attackStrings.length} attacks, ${freeFields.length} fields, ${pages.size} pages`);
  },
);

test('every name stands on its page as it is written in the register', { timeout: long }, async () => {
  const register = JSON.parse(readFileSync(join(site, '../municipality/register.json'), 'utf8')) as {
    places: { id: string; name: string }[];
  };
  const plain = (text: string): string =>
    text
      .replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  for (const { id, name } of register.places) {
    const html = await readFile(join(site, `sv/plats/${id}/index.html`), 'utf8');
    const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    const text: string[] = [];
    const parser = new Parser({ ontext: (part) => text.push(part) });
    parser.end(heading);
    const reading = readText(name);
    expect(plain(text.join(''))).toContain(plain(reading && 'value' in reading ? reading.value : ''));
  }
});

test(
  'the scripts of the pages put texts in as texts: the list, the live map and the letters',
  { timeout: long },
  async () => {
    const { page, seen, visit } = watched;
    await visit(`${served.address}/sv/platser/`);
    for (const words of ['script', 'onerror', 'javascript']) {
      await page.getByRole('searchbox').first().fill(words);
      await page.waitForTimeout(300);
    }
    await visit(`${served.address}/sv/`);
    await page.getByRole('button', { name: 'Öppna den rörliga kartan' }).click();
    await page.getByRole('listbox').getByRole('option').first().waitFor({ timeout: 60_000 });
    for (const option of (await page.getByRole('listbox').getByRole('option').all()).slice(0, 8)) {
      await option.click();
      await page.waitForTimeout(50);
    }
    expect(seen).toEqual([]);
  },
);

test(
  'a letter opens in the e-mail program with a subject and a text, and nothing else',
  { timeout: long },
  async () => {
    const { page, seen, visit } = watched;
    for (let place = 0; place < (isWhole ? 12 : 2); place++) {
      await visit(`${served.address}/sv/begar-film/?plats=place-${place}#route-is-place`);
      await page.getByRole('checkbox', { name: 'Skylten saknas' }).first().check();
      await page.getByRole('radio', { name: 'Jag hör av mig själv' }).first().check();
      await page.getByRole('button', { name: 'Skriv brevet' }).click();
      const mail = page.locator('a[href^="mailto:"]').filter({ visible: true }).last();
      await mail.waitFor();
      const href = (await mail.getAttribute('href')) ?? '';
      expect(href).toMatch(/^mailto:registrator@kommunen\.example(\?subject=[^&?\s]*(&body=[^&?\s]*)?)?$/);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Spara som PDF' }).last().click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe('brev.pdf');
      const pdf = await readFile(await download.path(), 'latin1');
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b/);
      expect(decodeURIComponent(href).split('?subject=')[1]?.split('&body=')[0] ?? '').not.toMatch(/[\r\n]/);
    }
    expect(seen).toEqual([]);
  },
);

test(
  'every file to fetch is whole: data can be read, drawings hold no script, tables no formula',
  { timeout: long },
  async () => {
    const { seen, visit } = watched;
    for (const file of ending('.json', '.geojson', '.jsonld'))
      JSON.parse(await readFile(join(site, file), 'utf8'));
    for (const file of ending('.csv')) {
      const text = await readFile(join(site, file), 'utf8');
      // Excel parts cells by the sign of its language, whatever the file was written for.
      for (const delimiter of [';', ',']) {
        const cells = parse(text, {
          ...{ bom: true, delimiter, relax_column_count: true, relax_quotes: true },
        }).flat();
        const formulas = cells.filter((cell) => /^[\s"]*[=+\-@]|^[\t\r]/.test(cell));
        expect([file, formulas.filter((cell) => !/^[-+]?[\d.,;]+$/.test(cell))]).toEqual([file, []]);
      }
    }
    for (const file of ending('.atom', '.rdf', '.svg'))
      expect([file, foreignXml(await readFile(join(site, file), 'utf8'))]).toEqual([file, []]);
    const drawings = ending('.svg').filter((file) => file.startsWith('signs/'));
    for (const file of isWhole ? drawings : drawings.slice(0, 8)) await visit(`${served.address}/${file}`);
    expect(seen).toEqual([]);
    expect(drawings.length).toBeGreaterThan(spread.places);
  },
);

/** Elements and attributes that make a drawing or feed do something. */
function foreignXml(text: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (['script', 'foreignObject', 'iframe', 'set', 'animate'].includes(name)) found.push(name);
        for (const [attribute, value] of Object.entries(attributes))
          if (/^on/i.test(attribute) || /^\s*(javascript|vbscript|data:text)/i.test(value))
            found.push(`${name} ${attribute}`);
      },
      onprocessinginstruction(name) {
        if (!['?xml', '!doctype svg'].includes(name.toLowerCase())) found.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

test('data inside a page ends where it ends, and says what the register says', async () => {
  const pages = files.filter((file) => /^sv\/plats\/place-\d+\/index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(5);
  for (const file of pages) {
    const html = await readFile(join(site, file), 'utf8');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data)).toHaveProperty('name');
  }
});

test('no file is called what somebody wrote', () => {
  expect(files.filter((file) => !/^[\w.@/-]+$/.test(file) || file.includes('..'))).toEqual([]);
});

test('feeds tell what has changed, in words that are words', async () => {
  const feeds = ending('.atom');
  expect(feeds.length).toBeGreaterThan(spread.places);
  for (const file of feeds) {
    const feed = await readFile(join(site, file), 'utf8');
    expect(feed).toContain('<entry>');
    expect([file, foreignXml(feed)]).toEqual([file, []]);
    // The words of an entry are markup again for whoever reads feeds.
    const [words] = [...feed.matchAll(/<content[^>]*>(.*?)<\/content>/gs)].map(([, content = '']) => content);
    const markup = (words ?? '').replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1');
    expect([file, foreignXml(markup)]).toEqual([file, []]);
  }
});
