import { readFileSync } from 'node:fs';
import { describeElement, nearest, ownTexts, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** Small words that are frequent in one language and mean nothing in the others, by language. */
const smallWords = JSON.parse(
  readFileSync(new URL('../../../content/accessibility/small-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

const lists = Object.entries(smallWords).map(([lang, words]) => ({ lang, words: new Set(words) }));
const silent = new Set(['script', 'style', 'code', 'pre']);

/** The language whose small words a text has several of, where it has none of its stated language. */
function otherLanguage(text: string, stated: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = lists.map(({ lang, words: own }) => ({
    lang,
    count: words.filter((word) => own.has(word)).length,
  }));
  if ((counts.find(({ lang }) => lang === stated)?.count ?? 1) > 0) return undefined;
  return counts.find(({ count }) => count >= 3)?.lang;
}

/** A text in another language than what stands around it says which, so that it is read aloud as that (WCAG 2.2 3.1.2). */
export const languageOfText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (withAncestors(element).some(({ name }) => silent.has(name))) return [];
    const stated = (nearest(element, 'lang') ?? '').split('-')[0]!;
    const text = ownTexts(element).join(' ');
    const other = otherLanguage(text, stated);
    return other === undefined
      ? []
      : [{ where: describeElement(element), found: `${stated} → ${other}: ${text.trim().slice(0, 80)}` }];
  });
