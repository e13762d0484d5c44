import { readFileSync } from 'node:fs';

/** Small words that are frequent in one language and mean nothing in the others, by language. */
const smallWords = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/small-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

const lists = Object.entries(smallWords).map(([lang, words]) => ({ lang, words: new Set(words) }));

/** Elements whose text is nobody's language: what machines read. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre']);

/** Whether an element of that name holds what machines read, and no text of a language. */
export const isOfMachines = (name: string): boolean => silent.has(name);

/** How many of its small words each language has in a text; only languages that have a list are told. */
export function countSmallWords(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(lists.map(({ lang, words: own }) => [lang, words.filter((word) => own.has(word)).length]));
}
