import { beforeAll, expect, test } from 'vitest';
import { toCsv, writeMunicipality } from '../factories.ts';
import { buildPortal, readTree, temporaryFolder } from './build-portal.ts';

/* A municipality that has chosen two of the languages, the one written from the right first. */
let tree: Map<string, Buffer>;
const pageOf = (path: string): string => tree.get(`${path}/index.html`)!.toString('utf8');

beforeAll(async () => {
  const folder = await temporaryFolder();
  await writeMunicipality(`${folder}/in`, {
    settings: { languages: ['ar', 'fi'], address: 'https://kameror.example' },
    files: { 'places.csv': toCsv([{ id: 'hall', name: 'Hallen', address: 'Hallgatan 1' }]) },
  });
  const { output } = await buildPortal(`${folder}/in`, `${folder}/out`);
  expect(output).toContain('published in');
  tree = await readTree(`${folder}/out`);
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

test('the short address speaks the chosen languages, the first one first', () => {
  const page = pageOf('p/hall');
  expect(page).toContain('<html lang="ar" dir="rtl"');
  expect(page).toContain('lang="fi" dir="ltr"');
});

test('every page names itself in the other languages at the same level, and the first for all others', () => {
  const page = pageOf('fi/paikka/hall/selkokieli');
  for (const [lang, path] of [
    ['ar', 'ar/place/hall/easy-read'],
    ['fi', 'fi/paikka/hall/selkokieli'],
    ['x-default', 'ar/place/hall/easy-read'],
  ])
    expect(page).toContain(
      `<link rel="alternate" hreflang="${lang}" href="https://kameror.example/${path}/"`,
    );
});

test('no space stands between a name in another language and the sign after it', () => {
  expect(pageOf('ar/place/hall/easy-read')).not.toMatch(/\s<\/(?:span|a)>\s*[.،؟]/u);
  expect(pageOf('ar/place/hall/easy-read')).toMatch(/<span lang="sv" dir="ltr">Hallen<\/span>/u);
});
