import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharePicture } from '../../site/signs/share-picture.ts';
import { buildPortal, readTree, temporaryFolder } from './build-portal.ts';
import { readHead, type Head } from './read-head.ts';
import { portal, writeTwoLanguages } from './two-languages-municipality.ts';

let tree: Map<string, Buffer>;
/** What the pages that may be found say of themselves, by their address. */
let heads: Map<string, Head>;
const pageOf = (path: string): string => tree.get(`${path}/index.html`)!.toString('utf8');
const fileAt = (address: string): string => new URL(address).pathname.slice(1);

beforeAll(async () => {
  const folder = await temporaryFolder();
  await writeTwoLanguages(`${folder}/in`);
  const { output } = await buildPortal(`${folder}/in`, `${folder}/out`);
  expect(output).toContain('published in');
  tree = await readTree(`${folder}/out`);
  const pages = [...tree].filter(([file]) => /^(?:ar|fi)\/.*index\.html$/.test(file));
  heads = new Map(
    pages.map(([file, html]) => [
      `${portal}/${file.replace('index.html', '')}`,
      readHead(html.toString('utf8')),
    ]),
  );
});

test('only the chosen languages are built and led to', () => {
  const folders = new Set([...tree.keys()].map((file) => file.split('/')[0]));
  expect([...folders]).toEqual(expect.arrayContaining(['ar', 'fi']));
  for (const locale of ['sv', 'en']) {
    expect(folders.has(locale)).toBe(false);
    for (const [file, content] of tree)
      if (file.endsWith('.html')) expect(content.toString('utf8'), file).not.toMatch(`href="/${locale}/`);
  }
});

test('the style sheet has the colours of the municipality', () => {
  const sheets = [...tree].filter(([file]) => file.endsWith('.css')).map(([, css]) => css.toString('utf8'));
  expect(sheets.filter((css) => /--accent-light:#[0-9a-f]{3,6};--accent-dark:#/.test(css)).length).toBe(2);
  for (const css of sheets) expect(css).not.toContain('@municipality');
});

test.each([
  ['ar', 2],
  ['fi', 1],
])('the letters of a page in %s are fetched beside the style sheet that names them', (locale, count) => {
  const letters = [...pageOf(locale).matchAll(/<link rel="preload" as="font"[^>]* href="([^"]*)"/g)];
  expect(letters.length).toBe(count);
  const sheet = [...tree].find(([file]) => /^_assets\/portal\..*\.css$/.test(file))![1].toString('utf8');
  for (const [, address = ''] of letters) expect(sheet).toContain(address);
});

test('the short address speaks the chosen languages, the first one first', () => {
  const page = pageOf('p/hall');
  expect(page).toContain('<html lang="ar" dir="rtl"');
  expect(page).toContain('lang="fi" dir="ltr"');
});

test('every page names itself in the other languages at the same level, and the first for all others', () => {
  expect(heads.size).toBeGreaterThan(80);
  for (const [address, { lang, canonical, alternates }] of heads) {
    expect(canonical).toBe(address);
    expect([...alternates.keys()]).toEqual(['ar', 'fi', 'x-default']);
    expect(alternates.get(lang)).toBe(address);
    expect(alternates.get('x-default')).toBe(alternates.get('ar'));
    for (const other of alternates.values()) expect(heads.get(other)?.alternates, other).toEqual(alternates);
  }
  expect(heads.get(`${portal}/fi/paikka/hall/selkokieli/`)?.alternates.get('ar')).toBe(
    `${portal}/ar/place/hall/easy-read/`,
  );
});

describe.each(['ar/place/hall', 'ar/place/hall/symbols', 'fi/paikka/bron', 'fi/paikka/hall/selkokieli'])(
  'a link to %s',
  (path) => {
    const head = (): Head => heads.get(`${portal}/${path}/`)!;

    test('is shown with a title, a sentence and a picture of its own', async () => {
      const { meta, lang, heading } = head();
      expect(meta.get('og:title')).toContain(heading);
      expect(meta.get('og:description')).toBe(meta.get('description'));
      expect(meta.get('og:description')).toMatch(/\S.{10,}[.؟?]/su);
      expect(meta.get('og:url')).toBe(`${portal}/${path}/`);
      expect(meta.get('og:locale')).toBe(lang);
      const picture = meta.get('og:image')!;
      expect(picture).toMatch(`${portal}/share/`);
      const { width, height, format } = await sharp(tree.get(fileAt(picture))).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
      expect(sharePicture).toMatchObject({ width: 1200, height: 630 });
    });

    test('tells machines what the page tells people', () => {
      const { data, lang, heading } = head();
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        url: `${portal}/${path}/`,
        name: heading,
        inLanguage: lang,
        dateModified: '2026-11-01',
        isPartOf: { '@type': 'WebSite', url: `${portal}/` },
        about: { '@type': 'Place', name: heading, identifier: path.split('/')[2] },
      });
    });
  },
);

test('the structured data have the facts of the page, and none where the register states none', () => {
  const aboutOf = (path: string): Record<string, unknown> =>
    heads.get(`${portal}/${path}/`)!.data[0]!['about'] as Record<string, unknown>;
  const { text } = heads.get(`${portal}/fi/paikka/hall/`)!;
  const hall = aboutOf('fi/paikka/hall');
  const { latitude, longitude } = hall['geo'] as Record<'latitude' | 'longitude', number>;
  expect(hall['address']).toBe('Hallgatan 1');
  // No more exactly than the page shows it: the secrecy check is not stated.
  expect([latitude, longitude]).not.toEqual([58.9, 13.25]);
  expect(Math.hypot(latitude - 58.9, longitude - 13.25)).toBeLessThan(0.001);
  const properties = hall['additionalProperty'] as { propertyID: string; value: string | number }[];
  expect(properties.map(({ propertyID }) => propertyID)).toEqual(['who', 'why', 'kept', 'sound']);
  expect(properties.find(({ propertyID }) => propertyID === 'kept')).toMatchObject({
    value: 24,
    unitCode: 'HUR',
  });
  for (const { propertyID, value } of properties)
    if (propertyID !== 'sound') expect(text, propertyID).toContain(String(value));
  expect(text).toContain('Hallgatan 1');
  const bridge = aboutOf('fi/paikka/bron');
  expect(bridge['additionalProperty']).toEqual([]);
  expect(Object.keys(bridge)).not.toEqual(expect.arrayContaining(['geo']));
  expect(bridge).not.toHaveProperty('address');
});

describe('a fact that stands on the sign and has changed since the sign was checked', () => {
  const because = 'Tallenteiden säilytysaika on muuttunut.';

  test('puts the sign on the round, as a page and as a file', () => {
    const page = readHead(pageOf('fi/seuranta/kylttikierros')).text;
    expect(page).toContain('Vaihda kyltti: 1');
    expect(page).toContain(because);
    expect(page).not.toContain('Bron');
    const csv = tree.get('fi/seuranta/kylttikierros.csv')!.toString('utf8');
    expect(csv.startsWith('\ufeffKyltin numero;')).toBe(true);
    expect(csv).toContain(`hall;Hallen;Hallgatan 1;Vaihda kyltti;2026-11-01;${because};;2026-02-01;`);
    expect(csv).toContain('bron;Bron;;Ei nyt mitään tehtävää;');
  });

  test('is told in the follow-up and on the page of the place, at every level', () => {
    const textOf = (path: string): string => heads.get(`${portal}/${path}/`)!.text;
    expect(textOf('fi/seuranta')).toContain(because);
    expect(pageOf('fi/seuranta')).toContain('href="/fi/seuranta/kylttikierros/"');
    expect(textOf('fi/paikka/hall')).toContain('Kyltti on ollut vanhentunut 1. marraskuuta 2026 lähtien.');
    expect(textOf('fi/paikka/hall')).toContain(because);
    for (const level of ['selkokieli', 'kuvatuki']) {
      expect(textOf(`fi/paikka/hall/${level}`)).toContain('Paikka tarvitsee uuden kyltin.');
      expect(textOf(`fi/seuranta/${level}`)).toContain('uuden kyltin');
    }
    expect(textOf('fi/paikka/bron')).not.toContain('vanhentunut');
  });
});

test('no space stands between a name in another language and the sign after it', () => {
  expect(pageOf('ar/place/hall/easy-read')).not.toMatch(/\s<\/(?:span|a)>\s*[.،؟]/u);
  expect(pageOf('ar/place/hall/easy-read')).toMatch(/<span lang="sv" dir="ltr">Hallen<\/span>/u);
});
