import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentences } from '../site/i18n/compare-words.ts';
import { firstLocale, locales, type Direction } from '../site/i18n/locales.ts';
import { namespacesOf } from '../site/i18n/namespaces.ts';

/** The signs that stand round every sentence of a pseudo-language; no register has them. */
export const [opening, closing] = ['⟦', '⟧'] as const;

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ô', u: 'û', y: 'ý', s: 'š' };
const alef = 'א'.charCodeAt(0);

/**
 * A sentence as a pseudo-language has it: between brackets, a third longer, with accents, or in Hebrew
 * letters where it is written from the right. Variables, marks of hard words and of phrases stay.
 */
export function pseudoSentence(sentence: string, dir: Direction = 'ltr'): string {
  const kept = /(\{\{\w+\}\}|\]\([\w-]+\)|[[|])/u;
  const spoken = sentence.split(kept).map((part, index) => (index % 2 === 1 ? part : pseudo(part, dir)));
  return `${opening}${spoken.join('')}${closing}`;
}

function pseudo(text: string, dir: Direction): string {
  const letters = text.replace(/[aeiouyåäö]/giu, '$&$&');
  return dir === 'ltr'
    ? letters.replace(/[aeiouys]/gu, (letter) => accented[letter]!)
    : letters.replace(/\p{L}/gu, (letter) => String.fromCharCode(alef + (letter.codePointAt(0)! % 22)));
}

/** The sentences of a namespace in a pseudo-language. Words of addresses stay: they are no text. */
export function pseudoSentences(first: Sentences, lang: string, dir: Direction): Sentences {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return Object.fromEntries(
    Object.entries(first).flatMap(([key, sentence]) => {
      const spoken = key.startsWith('segment.') ? sentence : pseudoSentence(sentence, dir);
      if (!key.endsWith('_other')) return [[key, spoken]];
      const base = key.slice(0, -'other'.length);
      return pluralCategories.map((category) => [`${base}${category}`, spoken]);
    }),
  );
}

/** Makes a folder of the project where every language of the table has pseudo-words, for `INSYN_PROJECT`. */
export async function writePseudoProject(folder: string): Promise<void> {
  const project = process.cwd();
  await mkdir(folder, { recursive: true });
  for (const name of ['node_modules', 'site', 'package-lock.json'])
    await symlink(join(project, name), join(folder, name));
  await cp(join(project, 'content'), join(folder, 'content'), { recursive: true });
  const first = join(project, 'content', firstLocale);
  const all = (await readdir(first)).filter((file) => file.endsWith('.json'));
  const portal = namespacesOf(
    all.map((file) => file.slice(0, -'.json'.length)),
    false,
  );
  for (const { lang, dir } of locales) {
    for (const namespace of portal) {
      const sentences = JSON.parse(await readFile(join(first, `${namespace}.json`), 'utf8')) as Sentences;
      const written = JSON.stringify(pseudoSentences(sentences, lang, dir));
      await writeFile(join(folder, 'content', lang, `${namespace}.json`), written);
    }
  }
  await keepLabels(folder);
}

/** The register is written with the labels of the first language, so they stay known as words for the codes. */
async function keepLabels(folder: string): Promise<void> {
  const path = join(folder, 'content', 'code-words.json');
  const known = JSON.parse(await readFile(path, 'utf8')) as Record<string, Record<string, string[]>>;
  const labels = JSON.parse(await readFile(join('content', firstLocale, 'codes.json'), 'utf8')) as Sentences;
  for (const [key, label] of Object.entries(labels)) {
    const [vocabulary = '', code = ''] = key.split('.');
    const codes = (known[vocabulary] ??= {});
    codes[code] = [...(codes[code] ?? []), label];
  }
  await writeFile(path, JSON.stringify(known));
}
