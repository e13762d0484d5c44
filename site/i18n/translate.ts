import { readFileSync, readdirSync } from 'node:fs';
import { createInstance, type i18n } from 'i18next';
import { isolate } from './isolate.ts';
import { languageOf, locales, type EditorLocale, type Locale } from './locales.ts';
import { fillSentence, sentenceTemplate, type SentenceTemplate } from './sentence-template.ts';
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
  const fixed = started.getFixedT(lang) as unknown as (key: string, options: object) => string;
  const templates = new Map<string, SentenceTemplate>();
  // The same sentences are said of every place: each is looked up and taken apart once.
  const templateOf = (key: string, count: unknown): SentenceTemplate => {
    const form = typeof count === 'number' ? `${key} ${count}` : key;
    const known = templates.get(form);
    if (known !== undefined) return known;
    const plural = typeof count === 'number' ? { count } : {};
    const template = sentenceTemplate(fixed(key, { ...plural, skipInterpolation: true }));
    templates.set(form, template);
    return template;
  };
  const translate: Translate<WordKey | EditorKey> = (key, variables = {}) => {
    try {
      return fillSentence(templateOf(key, variables['count']), variables, (value) => isolate(value, dir));
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
