import { readFileSync, readdirSync } from 'node:fs';
import { createInstance, type i18n } from 'i18next';
import { isolate } from './isolate.ts';
import { languageOf, locales, type EditorLocale, type Locale } from './locales.ts';
import { projectFile } from './project-folder.ts';
import type { EditorKey, WordKey } from './word-keys.ts';

/** Values for the `{{variables}}` of a sentence; `count` also chooses the plural. */
export type Variables = Readonly<Record<string, string | number>>;

/** Gives the words for a key in one language. Throws when the key or a variable is missing. */
export type Translate<Key extends string = WordKey> = (key: Key, variables?: Variables) => string;

function readNamespaces(lang: string): Record<string, Record<string, string>> {
  const folder = projectFile('content', lang);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
    ]),
  );
}

function start(): i18n {
  const instance = createInstance();
  const resources = Object.fromEntries(locales.map(({ lang }) => [lang, readNamespaces(lang)]));
  void instance.init({
    resources,
    initAsync: false,
    lng: 'sv',
    // A missing word must stop the build, so no language stands in for another.
    fallbackLng: false,
    ns: Object.keys(resources['sv'] ?? {}),
    keySeparator: false,
    showSupportNotice: false,
    // Words of the register stand in variables: nothing in them may be taken for a variable or a key.
    interpolation: {
      escapeValue: false,
      skipOnVariables: true,
      nestingPrefix: '\u0001',
      nestingSuffix: '\u0001',
    },
    parseMissingKeyHandler: (key) => {
      throw new Error(`There are no words for "${key}".`);
    },
    missingInterpolationHandler: (sentence: string, match: RegExpExecArray) => {
      throw new Error(`The sentence "${sentence}" lacks its variable ${match[1] ?? ''}.`);
    },
  } as Parameters<i18n['init']>[0]);
  return instance;
}

let started: i18n | undefined;
const translators = new Map<Locale, Translate<WordKey | EditorKey>>();

/** The words of a language; those for people who keep the register are in editor languages only. */
export function translator(locale: EditorLocale): Translate<WordKey | EditorKey>;
export function translator(locale: Locale): Translate;
export function translator(locale: Locale): Translate<WordKey | EditorKey> {
  const known = translators.get(locale);
  if (known) return known;
  started ??= start();
  const { lang, dir } = languageOf(locale);
  const fixed = started.getFixedT(lang) as unknown as (key: string, variables: Variables) => string;
  // Most words have no variables and are told on every page: looking them up once is enough.
  const told = new Map<string, string>();
  const translate: Translate<WordKey | EditorKey> = (key, variables = {}) => {
    const known = told.get(key);
    if (known !== undefined) return known;
    const values = Object.entries(variables);
    try {
      if (values.length === 0) {
        const words = fixed(key, {});
        told.set(key, words);
        return words;
      }
      const isolated = values.map(([name, value]) => [
        name,
        typeof value === 'string' ? isolate(value, dir) : value,
      ]);
      return fixed(key, Object.fromEntries(isolated) as Variables);
    } catch (error) {
      throw new Error(`${(error as Error).message} (${lang}, ${key})`, { cause: error });
    }
  };
  translators.set(locale, translate);
  return translate;
}

/** The sentences of a namespace as they are written, with their variables, for a page that fills them in itself. */
export function sentencesOf(locale: Locale, namespace: string): Readonly<Record<string, string>> {
  translator(locale);
  return started!.getResourceBundle(languageOf(locale).lang, namespace) as Record<string, string>;
}

/** Whether a language has words for a key that is put together from data, e.g. a variant of a sentence. */
export function hasWords(locale: EditorLocale, key: string): key is WordKey | EditorKey;
export function hasWords(locale: Locale, key: string): key is WordKey;
export function hasWords(locale: Locale, key: string): boolean {
  translator(locale);
  return started!.exists(key, { lng: languageOf(locale).lang });
}
