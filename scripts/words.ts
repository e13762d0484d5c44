import { readFileSync } from 'node:fs';
import { isEditorLocale, type EditorLocale } from '../site/i18n/locales.ts';

/** Gives the sentence of a key with its variables filled in. */
export type Words = (key: string, variables?: Readonly<Record<string, string | number>>) => string;

/**
 * The sentences for the console in one language, from `content/<lang>/console.json`.
 * @throws if a key is not in the file, or a sentence names a variable that was not given.
 */
export function consoleWords(lang: string): Words {
  const file = new URL(`../content/${lang}/console.json`, import.meta.url);
  const sentences = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  return (key, variables = {}) => {
    const sentence = sentences.get(key);
    if (sentence === undefined) throw new Error(`content/${lang}/console.json has no key "${key}"`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`"${key}" needs the variable "${name}"`);
      return String(value);
    });
  };
}

/** The language of the console: `INSYN_LANG` if set, or that of the machine; English where there are no words in it. */
export function consoleLanguage(environment: NodeJS.ProcessEnv = process.env): EditorLocale {
  const { INSYN_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = (INSYN_LANG || LC_ALL || LC_MESSAGES || LANG || '').split(/[-_.]/, 1)[0]!;
  return isEditorLocale(wanted) ? wanted : 'en';
}
