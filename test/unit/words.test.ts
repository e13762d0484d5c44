import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeProblem, problemKinds } from '../../scripts/publish/problem.ts';
import { consoleLanguage, consoleWords } from '../../scripts/words.ts';
import { compareWords, type Sentences } from '../../site/i18n/compare-words.ts';
import { editorLocales, firstLocale, languageOf, locales } from '../../site/i18n/locales.ts';
import { namespacesOf } from '../../site/i18n/namespaces.ts';

const namespacesIn = (lang: string): string[] =>
  readdirSync(`content/${lang}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
const sentencesOf = (lang: string, namespace = 'console'): Sentences =>
  JSON.parse(readFileSync(`content/${lang}/${namespace}.json`, 'utf8')) as Sentences;
const firstLang = languageOf(firstLocale).lang;

describe.each(locales)('the words in $name', ({ lang, isEditor }) => {
  const namespaces = namespacesOf(namespacesIn(firstLang), isEditor);

  test('are in the same files as those of the first language', () => {
    expect(namespacesIn(lang)).toEqual(namespaces);
    for (const file of ['lexicon.txt', 'readability.yaml'])
      expect(existsSync(`content/${lang}/${file}`), file).toBe(true);
    expect(existsSync(`content/${lang}/municipality-template.yaml`)).toBe(isEditor);
  });

  test.each(namespaces)('%s.json has the same keys with the same variables', (namespace) => {
    const faults = compareWords(sentencesOf(firstLang, namespace), sentencesOf(lang, namespace), lang);
    expect(lang === firstLang ? faults.filter(({ fault }) => fault !== 'untranslated') : faults).toEqual([]);
  });
});

function sources(): string {
  const folders = ['scripts', 'scripts/publish', 'scripts/serve'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

describe('content/<lang>/console.json', () => {
  test('every key that the scripts speak of has its sentence', () => {
    const code = sources();
    const spoken = [...code.matchAll(/(?:SpokenError|words)\(\s*'([\w.-]+)'/g)].map(([, key = '']) => key);
    const kinds = problemKinds.map((kind) => `problem.${kind}`);
    expect(spoken.length).toBeGreaterThan(10);
    for (const key of [...spoken, ...kinds]) expect(Object.keys(sentencesOf('en')), key).toContain(key);
  });
});

describe('consoleWords', () => {
  test.each(editorLocales)('fills in variables in %s', (lang) => {
    expect(consoleWords(lang)('publish.locked', { pid: 4711 })).toContain('4711');
  });

  test('a missing key or variable throws', () => {
    expect(() => consoleWords('sv')('no.such')).toThrow('no.such');
    expect(() => consoleWords('sv')('publish.locked')).toThrow('pid');
  });

  test('a problem that is in more files says in how many', () => {
    const problem = { file: 'a.html', kind: 'link-broken', target: 'no/', alsoIn: 41 } as const;
    expect(describeProblem(problem, consoleWords('en'))).toBe(
      'a.html: the link to /no/ leads nowhere. (The same in 41 more files.)',
    );
  });
});

test.each([
  [{ INSYN_LANG: 'en', LANG: 'sv_SE.UTF-8' }, 'en'],
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LC_ALL: 'C.UTF-8', LANG: 'sv_SE.UTF-8' }, 'en'],
  [{}, 'en'],
  [{ INSYN_LANG: 'fi', LANG: 'sv_SE.UTF-8' }, 'en'],
])('the language of %o is %s', (environment, lang) => {
  expect(consoleLanguage(environment)).toBe(lang);
});
