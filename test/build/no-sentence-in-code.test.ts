import { cp, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { formatList } from '../../site/i18n/format.ts';
import { languageOf, locales } from '../../site/i18n/locales.ts';
import { phoneAddress } from '../../site/register/cells/phone-address.ts';
import { checkRegister } from '../../site/register/check/check-register.ts';
import { signAddress } from '../../site/signs/sign-state.ts';
import { writePseudoProject } from '../pseudo-words.ts';
import { lettersOf, lettersOfPackages, textsOfScript } from '../script-texts.ts';
import { outsideSentences, stringsIn, visibleTexts, type VisibleText } from '../visible-texts.ts';
import { buildPortal, readTree, temporaryFolder } from './build-portal.ts';

/*
 * The default portal is built with a pseudo-language in place of every language: what is seen outside
 * its brackets stands in code, or is a value of the register.
 */
const example = 'data/exempelkoping';
let tree: Map<string, Buffer>;
let values: readonly string[];
let known: ReadonlySet<string>;

beforeAll(async () => {
  const folder = await temporaryFolder();
  await cp(example, `${folder}/in`, { recursive: true });
  const settings = await readFile(`${folder}/in/municipality.yaml`, 'utf8');
  const languages = locales.map(({ locale }) => locale).join(', ');
  await writeFile(
    `${folder}/in/municipality.yaml`,
    settings.replace(/^languages:.*$/m, `languages: [${languages}]`),
  );
  await writePseudoProject(`${folder}/project`);
  process.env['INSYN_PROJECT'] = `${folder}/project`;
  const { output } = await buildPortal(`${folder}/in`, `${folder}/out`);
  delete process.env['INSYN_PROJECT'];
  expect(output).toContain('published in');
  tree = await readTree(`${folder}/out`);
  const { register } = await checkRegister(example);
  const basemap: unknown = JSON.parse(await readFile(`${example}/basemap.geojson`, 'utf8'));
  // Scripts are told the tags of languages, and what the language of the letter is called.
  const tags = locales.flatMap(({ lang, dir, formats }) => [lang, dir, formats]);
  const languageNames = locales.flatMap(({ formats }) =>
    locales.map(({ lang }) => new Intl.DisplayNames(formats, { type: 'language' }).of(lang)!),
  );
  known = new Set([...tags, ...languageNames]);
  // What the sign leads to, whole, as it stands on paper, and in the parts between which a line may break.
  const shortAddresses = register!.places.flatMap(({ id }) => {
    const whole = signAddress(register!.municipality.address!, id);
    const onPaper = whole.replace('https://', '');
    return [whole, onPaper, ...(onPaper.match(/^[^/]+\/|p\/.+/g) ?? [])];
  });
  values = [
    ...new Set([
      ...shortAddresses,
      ...stringsIn(register),
      // What calls the telephone numbers of the register.
      ...stringsIn(register).flatMap((text) => phoneAddress(text) ?? []),
      ...stringsIn(basemap),
      ...locales.map(({ name }) => name),
    ]),
  ]
    // A shorter one would take letters out of words that it is no part of.
    .filter((value) => /\p{L}/u.test(value) && value.length >= 3)
    .sort((one, other) => other.length - one.length);
});

/** What is left of a text when sentences, values of the register, and `and` between them are taken away. */
function leftOver(text: VisibleText): string {
  let left = outsideSentences(text);
  for (const value of values) if (left.includes(value)) left = left.replaceAll(value, ' ');
  for (const { locale } of locales)
    for (const joined of [formatList(['\0', '\0'], locale), formatList(['\0', '\0', '\0'], locale)])
      for (const link of joined.split('\0')) if (link !== '') left = left.replaceAll(link, ' ');
  return left.replace(/https?:\/\/\S+/g, ' ');
}

const filesOf = (ending: string): [string, string][] =>
  [...tree].filter(([file]) => file.endsWith(ending)).map(([file, bytes]) => [file, bytes.toString('utf8')]);

function unspoken(
  files: readonly [string, string][],
  textsOf: (content: string) => readonly VisibleText[],
): string[] {
  const found = new Set<string>();
  for (const [, content] of files)
    for (const text of textsOf(content)) {
      if (text.path.endsWith('(JSON)') && known.has(text.text)) continue;
      const left = leftOver(text);
      if (/\p{L}/u.test(left)) found.add(`${text.path}: ${left.replace(/\s+/g, ' ').trim()}`);
    }
  return [...found];
}

test('no page says anything but words and values of the register', () => {
  expect(filesOf('.html').length).toBeGreaterThan(100);
  expect(unspoken(filesOf('.html'), (content) => visibleTexts(content))).toEqual([]);
});

test('no drawing says anything but words and values of the register', () => {
  expect(unspoken(filesOf('.svg'), (content) => visibleTexts(content, true))).toEqual([]);
});

test('the search and the live map get nothing but words and values of the register', () => {
  const files = locales.flatMap(({ locale }) =>
    ['places.json', 'places.geojson'].map((name): [string, string] => {
      const file = `${locale}/${name}`;
      return [file, tree.get(file)!.toString('utf8')];
    }),
  );
  // Codes, addresses and ids are no text: they have no capital and no space.
  const isText = (value: string): boolean => !/^[^\p{Lu}\s]*$/u.test(value) && !value.startsWith('/');
  const textsOf = (content: string): readonly VisibleText[] =>
    stringsIn(JSON.parse(content))
      .filter(isText)
      .map((text) => ({ text, path: 'JSON', isInSentence: false, hasDirection: false }));
  const known = new Set(['Feature', 'FeatureCollection', 'Point', 'Polygon', 'MultiPolygon']);
  const found = unspoken(files, (content) => textsOf(content).filter(({ text }) => !known.has(text)));
  expect(found).toEqual([]);
});

test('no script says anything of its own: its words are given to it', () => {
  const scripts = filesOf('.js').filter(([file]) => file.startsWith('_assets/'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(textsOfScript('x.textContent = "Det gick inte."; throw new Error("No such place.")')).toEqual([
    'Det gick inte.',
  ]);
  const libraries = lettersOfPackages([
    'maplibre-gl/dist',
    'minisearch/dist',
    'temporal-polyfill',
    'pmtiles/dist',
    'ts-ics',
  ]);
  const ours = scripts.flatMap(([file, content]) =>
    textsOfScript(content)
      .filter((text) => !libraries.includes(lettersOf(text)))
      .map((text) => `${file}: ${text}`),
  );
  expect(ours).toEqual([]);
});

test('on a page written from the right, every word from the left says which way it goes', () => {
  for (const { locale } of locales.filter(({ dir }) => (dir as string) === 'rtl')) {
    const found = new Set<string>();
    for (const [file, content] of filesOf('.html').filter(([name]) => name.startsWith(`${locale}/`)))
      for (const { text, path, hasDirection } of visibleTexts(content)) {
        // Descriptions and words for scripts stand alone where they are shown: their reader gives them a direction.
        const isElsewhere = /svg|meta @content|\(JSON\)/.test(path);
        const open = hasDirection || isElsewhere ? '' : text.replace(/\u2068[^\u2069]*\u2069/gu, '');
        if (/\p{Script=Latin}/u.test(open)) found.add(`${path}: ${open.trim()} (${file})`);
      }
    expect([...found]).toEqual([]);
  }
});

test('every page states the language and direction of its table row', () => {
  for (const { locale } of locales) {
    const { lang, dir } = languageOf(locale);
    for (const [file, content] of filesOf('.html').filter(([name]) => name.startsWith(`${locale}/`)))
      expect(content, file).toContain(`<html lang="${lang}" dir="${dir}"`);
  }
});
