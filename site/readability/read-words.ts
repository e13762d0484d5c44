import { readFileSync } from 'node:fs';
import { languageOf, type Locale } from '../i18n/locales.ts';
import { projectFile } from '../i18n/project-folder.ts';
import { nameMark, type ReadSentence } from './read-sentence.ts';
import { sentencesOf } from './words.ts';

/**
 * Every sentence of the easy words as it stands in `content/<lang>/`, whether or not a place makes use
 * of it, the headings of the guides, and what the glossary says. Numbers are told as 2, other variables as names.
 */
export function readWords(locale: Locale): readonly ReadSentence[] {
  return [
    ...readFile('easy-read', 'easy-read', locale),
    ...readFile('symbols', 'symbols', locale),
    ...readFile('guide-easy', 'easy-read', locale),
    ...readFile('guide-symbols', 'symbols', locale),
    ...readFile('accessibility-easy', 'easy-read', locale),
    // The form has the same words at both levels, so those of symbols hold.
    ...readFile('request-easy', 'symbols', locale),
    ...readFile('results-easy', 'symbols', locale),
    ...readFile('changes-easy', 'symbols', locale),
    // The headings of a guide are the same at every level; its title has no symbols.
    ...readFile('guide', 'symbols', locale).filter(({ source }) => source.endsWith('.heading')),
    ...readFile('guide', 'easy-read', locale).filter(({ source }) => /\.(?:title|heading)$/u.test(source)),
    ...readFile('glossary', 'easy-read', locale),
  ];
}

/** Files whose words may be more than one sentence: a meaning, or what is told while somebody types. */
const manySentences: ReadonlySet<string> = new Set(['glossary', 'request-easy']);

/** Files whose every key is a sentence. */
const wholeFiles: ReadonlySet<string> = new Set(['request-easy', 'accessibility-easy', 'changes-easy']);

/** Variants for counting have endings; pieces of sentences have keys without a point and are not read. */
function readFile(name: string, level: ReadSentence['level'], locale: Locale): readonly ReadSentence[] {
  const { lang } = languageOf(locale);
  const file = `content/${lang}/${name}.json`;
  const words = JSON.parse(readFileSync(projectFile(...file.split('/')), 'utf8')) as Record<string, string>;
  return Object.entries(words)
    .filter(([key]) => (wholeFiles.has(name) || key.includes('.')) && !key.endsWith('.word'))
    .flatMap(([key, sentence]) => {
      const spoken = sentence
        .replace(/\{\{count\}\}/gu, '2')
        .replace(/\{\{\w+\}\}/gu, nameMark)
        .replace(/\[([^\]]+)\]\([\w-]+\)/gu, '$1');
      const lines = manySentences.has(name) ? sentencesOf(spoken, lang) : [spoken];
      return lines.map((line) => ({
        level,
        text: `content/${lang}`,
        source: `${file}: ${key}`,
        phrases: line.split('|'),
        ...(manySentences.has(name) ? {} : { phraseLengths: line.split('|').map(({ length }) => length) }),
        isUnknown: key.includes('unknown'),
      }));
    });
}
