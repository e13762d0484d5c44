import { locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { WordKey } from '../../i18n/word-keys.ts';
import { refusedCodes, vocabulary, type VocabularyName } from '../schema/vocabulary.ts';
import type { Cell } from '../source-table.ts';
import { nearest } from './nearest.ts';
import { asText, comparable, type Reading } from './reading.ts';

const byLabel = new Map<VocabularyName, ReadonlyMap<string, string>>();

/** Everything that may stand for a code: the code itself and its label in each language, made comparable. */
function labelsOf(name: VocabularyName): ReadonlyMap<string, string> {
  const known = byLabel.get(name);
  if (known) return known;
  const labels = new Map<string, string>();
  for (const code of vocabulary[name]) {
    labels.set(comparable(code), code);
    for (const { locale } of locales) labels.set(comparable(codeLabel(name, code, locale)), code);
  }
  byLabel.set(name, labels);
  return labels;
}

/** The words for a code, as picked in a list and read by a resident. */
export function codeLabel(
  name: VocabularyName,
  code: string,
  locale: (typeof locales)[number]['locale'],
): string {
  return translator(locale)(`codes:${name}.${code}` as WordKey);
}

/** The codes of a list that may be used, i.e. without those known only to be refused. */
export function offeredCodes(name: VocabularyName): readonly string[] {
  return vocabulary[name].filter((code) => !refusedCodes[name]?.includes(code));
}

/** Reads one code, written as the code or as its label in any language of the portal. */
export function readCode(cell: Cell, name: VocabularyName): Reading<string> {
  const found = asText(cell);
  const code = labelsOf(name).get(comparable(found));
  if (code !== undefined) return { value: code };
  const offered = offeredCodes(name);
  const labels = locales.flatMap(({ locale }) => offered.map((each) => codeLabel(name, each, locale)));
  const near = nearest(found, [...labels, ...offered]);
  const allowed = offered.map((each) => codeLabel(name, each, 'sv')).join(', ');
  return { problem: 'code-unknown', variables: { found, nearest: near ?? '', allowed, vocabulary: name } };
}

/** Reads several codes with `;`, `,`, `|` or line ends between. A label that holds a comma is tried whole first. */
export function readCodes(cell: Cell, name: VocabularyName): Reading<string[]> {
  const values = new Set<string>();
  for (const part of splitList(asText(cell), (whole) => labelsOf(name).has(comparable(whole)))) {
    const reading = readCode(part, name);
    if (!reading) continue;
    if ('problem' in reading) return reading;
    values.add(reading.value);
  }
  return values.size === 0 ? undefined : { value: [...values] };
}

function splitList(list: string, isWhole: (part: string) => boolean): string[] {
  return list
    .split(/[;|\n]/)
    .flatMap((part) => (isWhole(part) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
