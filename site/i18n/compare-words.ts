/** Sentences by key. */
export type Sentences = Readonly<Record<string, string>>;

/** What is wrong with the words of a language beside those of the first language. */
export interface WordFault {
  readonly key: string;
  readonly fault: 'missing' | 'unknown' | 'empty' | 'variables' | 'untranslated' | 'mark';
  /** What was found, e.g. the variables of the sentence. */
  readonly found: string;
}

const pluralKey = /^(.+)_(zero|one|two|few|many|other)$/u;
/** Categories for which a language may write the number as a word, or leave it out. */
const mayLackCount = new Set(['zero', 'one', 'two']);
/** A sentence of so many words is hardly the same in two languages. */
const longSentence = 4;

/**
 * Compares the words of one namespace with those of the first language: the same keys with the same
 * variables, plurals in the categories that Unicode (CLDR) gives the language, nothing empty, nothing
 * left in the first language, and marks of hard words whole.
 */
export function compareWords(first: Sentences, other: Sentences, lang: string): readonly WordFault[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const wanted = new Map<string, string>();
  for (const [key, sentence] of Object.entries(first)) {
    const base = pluralBase(key, first);
    if (base === undefined) wanted.set(key, sentence);
    else for (const category of pluralCategories) wanted.set(`${base}_${category}`, first[`${base}_other`]!);
  }
  const faults: WordFault[] = [];
  for (const [key, model] of wanted) {
    const sentence = other[key];
    if (sentence === undefined) faults.push({ key, fault: 'missing', found: '' });
    else faults.push(...compareSentence(key, model, sentence, first[key]));
  }
  for (const key of Object.keys(other))
    if (!wanted.has(key)) faults.push({ key, fault: 'unknown', found: '' });
  return faults;
}

/** The key without its plural category; undefined where the sentence does not count anything. */
function pluralBase(key: string, sentences: Sentences): string | undefined {
  const base = pluralKey.exec(key)?.[1];
  return base !== undefined && `${base}_other` in sentences ? base : undefined;
}

function compareSentence(
  key: string,
  model: string,
  sentence: string,
  same: string | undefined,
): readonly WordFault[] {
  const faults: WordFault[] = [];
  if (sentence.trim() === '' && model.trim() !== '') faults.push({ key, fault: 'empty', found: '' });
  const category = pluralKey.exec(key)?.[2] ?? '';
  const found = variablesOf(sentence);
  const lacking = variablesOf(model).filter((name) => !found.includes(name));
  const foreign = found.filter((name) => !variablesOf(model).includes(name));
  const isCounted = lacking.every((name) => name === 'count') && mayLackCount.has(category);
  if (foreign.length > 0 || (lacking.length > 0 && !isCounted))
    faults.push({ key, fault: 'variables', found: [...lacking, ...foreign].join(' ') });
  const spoken = sentence.replace(/\{\{\w+\}\}/gu, ' ').match(/\p{L}{2,}/gu) ?? [];
  // Examples are values of a register, not words.
  if (!key.endsWith('.example') && sentence === same && spoken.length >= longSentence)
    faults.push({ key, fault: 'untranslated', found: sentence });
  if (hasLooseMark(sentence) && !hasLooseMark(model)) faults.push({ key, fault: 'mark', found: sentence });
  return faults;
}

/** Whether a bracket stands outside of a variable and of a hard word, `[word](entry)`. */
function hasLooseMark(sentence: string): boolean {
  return /[{}[\]]/u.test(sentence.replace(/\{\{\w+\}\}/gu, '').replace(/\[[^\]|]+\]\([\w-]+\)/gu, ''));
}

/** The names of the variables of a sentence, each once and in order. */
export function variablesOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name))].sort();
}
