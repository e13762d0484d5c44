import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../i18n/locales.ts';
import { projectFile } from '../../i18n/project-folder.ts';
import { translator } from '../../i18n/translate.ts';
import type { WordKey } from '../../i18n/word-keys.ts';
import { refusedCodes, vocabulary, type VocabularyName } from '../schema/vocabulary.ts';
import type { Cell } from '../source-table.ts';
import { nearest } from './nearest.ts';
import { asText, comparable, type Reading } from './reading.ts';

/** What a municipality itself calls codes: its word → the code, by list (`register.codes` of the settings). */
export type CodeSettings = Readonly<
  Partial<Record<VocabularyName, Readonly<Record<string, string>> | undefined>>
>;

type CodeWords = Readonly<Partial<Record<string, Readonly<Record<string, readonly string[]>>>>>;

const readCodeWords = (): CodeWords =>
  JSON.parse(readFileSync(projectFile('content', 'code-words.json'), 'utf8')) as CodeWords;

let codeWords: CodeWords | undefined;

const byLabel = new Map<VocabularyName, ReadonlyMap<string, string>>();

/**
 * Everything that may stand for a code, made comparable: words that registers are known to use for it, its
 * label in each language, and the code itself, which wins over a word of another code.
 */
function labelsOf(name: VocabularyName): ReadonlyMap<string, string> {
  const known = byLabel.get(name);
  if (known) return known;
  codeWords ??= readCodeWords();
  const labels = new Map<string, string>();
  for (const [code, words] of Object.entries(codeWords[name] ?? {}))
    for (const word of words) labels.set(comparable(word), code);
  for (const code of vocabulary[name]) {
    labels.set(comparable(code), code);
    for (const { locale } of locales) labels.set(comparable(codeLabel(name, code, locale)), code);
  }
  byLabel.set(name, labels);
  return labels;
}

/** The words for a code, as picked in a list and read by a resident. */
export function codeLabel(name: VocabularyName, code: string, locale: Locale): string {
  return translator(locale)(`codes:${name}.${code}` as WordKey);
}

/** The codes of a list that may be used, i.e. without those known only to be refused. */
export function offeredCodes(name: VocabularyName): readonly string[] {
  return vocabulary[name].filter((code) => !refusedCodes[name]?.includes(code));
}

/** The code that a word stands for: the municipality's own words first, then those that the portal knows. */
function codeOf(word: string, name: VocabularyName, own: CodeSettings): string | undefined {
  const wanted = comparable(word);
  const stated = Object.entries(own[name] ?? {}).find(([label]) => comparable(label) === wanted);
  return stated?.[1] ?? labelsOf(name).get(wanted);
}

/**
 * Reads one code, written as the code, as its label in any language of the portal, or as a word for it
 * that is known or that the settings state.
 */
export function readCode(cell: Cell, name: VocabularyName, own: CodeSettings = {}): Reading<string> {
  const found = asText(cell);
  const code = codeOf(found, name, own);
  if (code !== undefined) return { value: code };
  const offered = offeredCodes(name);
  const labels = locales.flatMap(({ locale }) => offered.map((each) => codeLabel(name, each, locale)));
  const near = nearest(found, [...labels, ...offered]);
  const allowed = offered.map((each) => codeLabel(name, each, 'sv')).join(', ');
  return { problem: 'code-unknown', variables: { found, nearest: near ?? '', allowed, vocabulary: name } };
}

/**
 * Reads several codes with `;`, `,`, `|` or line ends between. A label that holds a comma is tried whole first. Nothing
 * can stand beside `none`: the pages would tell that there is none.
 */
export function readCodes(cell: Cell, name: VocabularyName, own: CodeSettings = {}): Reading<string[]> {
  const values = new Set<string>();
  for (const part of splitList(asText(cell), (whole) => codeOf(whole, name, own) !== undefined)) {
    const reading = readCode(part, name, own);
    if (!reading) continue;
    if ('problem' in reading) return reading;
    values.add(reading.value);
  }
  if (values.size > 1 && values.has('none')) return { problem: 'codes-contradictory' };
  return values.size === 0 ? undefined : { value: [...values] };
}

function splitList(list: string, isWhole: (part: string) => boolean): string[] {
  return list
    .split(/[;|\n]/)
    .flatMap((part) => (isWhole(part) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
