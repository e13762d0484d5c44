import { readFileSync } from 'node:fs';
import { describeElement, isHidden, nearest, ownTexts } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';
import { isOfMachines } from './small-words.ts';

/**
 * Phrases by language and the lists of words that they are made of. A word may end in `*` for any ending. In a phrase
 * `{look}` is a word of that list, `{look}+` one or several, `{between}*` a few or none, and `{end}` the end of what is
 * said together or one of the words that go on after it.
 */
const stated = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/sensory-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const times: Readonly<Record<string, string>> = { '': '', '+': '{1,3}', '*': '{0,2}' };
const letter = String.raw`[\p{L}\p{M}\p{N}-]`;

/** Any of a list of words. */
const anyOf = (words: readonly string[] = []): string =>
  `(?:${words.map((word) => word.replace('*', `${letter}*`)).join('|')})(?!${letter})`;

/** What finds the phrases of a language. */
function compile({ phrases = [], ...lists }: Readonly<Record<string, readonly string[]>>): RegExp {
  const parts = phrases.map((phrase) => {
    const words = phrase.split(' ').map((part) => {
      const [, list, often = ''] = /^\{(\w+)\}([+*]?)$/u.exec(part) ?? [];
      if (list === undefined) return ` ${part}`;
      if (list === 'end') return `(?! (?!${anyOf(lists[list])})${letter})`;
      return `(?: ${anyOf(lists[list])})${times[often]!}`;
    });
    return words.join('');
  });
  return new RegExp(parts.join('|'), 'giu');
}

const phrasesOf = new Map(Object.entries(stated).map(([lang, lists]) => [lang, compile(lists)]));

/** A name of its own after the phrase: then its look or place is told besides. */
const named = /^ (?:[“”"'«»‘’(:]|\p{Lu})/u;

/**
 * Text does not tell of a control only by its shape, size, colour or side: whoever hears the page, has it in one column
 * or sees no colours does not find “the green button” (WCAG 2.2 1.3.3; failures F14 and F26). A name after it mends that.
 */
export const sensoryWords: PageRule = (page) => {
  const inText = new Set<unknown>();
  return page.elements.flatMap((element) => {
    const isInText = inText.has(element.parent);
    if (!isInText && ownTexts(element).length === 0) return [];
    inText.add(element);
    if (isInText || isOfMachines(element.name)) return [];
    const phrases = phrasesOf.get((nearest(element, 'lang') ?? '').split('-')[0]!);
    const text = ` ${wordsOf(accessibleName(element, page))} `;
    const found = [...(phrases === undefined ? [] : text.matchAll(phrases))].filter(
      ({ 0: phrase, index }) => !named.test(text.slice(index + phrase.length)),
    );
    return isHidden(element)
      ? []
      : found.map(([phrase]) => ({ where: describeElement(element), found: phrase.trim() }));
  });
};

/** A text with a blank around every sign that is no letter. */
const wordsOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim();
