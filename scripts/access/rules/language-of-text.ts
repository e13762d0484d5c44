import { describeElement, nearest, ownTexts, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';
import { countSmallWords, isOfMachines } from './small-words.ts';

/** So many small words of a language show that a text is in it. */
const fewestWords = 3;

/** The language whose small words a text has several of, where it has none of its stated language. */
function otherLanguage(text: string, stated: string): string | undefined {
  const counts = countSmallWords(text);
  if ((counts.get(stated) ?? 1) > 0) return undefined;
  return [...counts].find(([, count]) => count >= fewestWords)?.[0];
}

/** A text in another language than what stands around it says which, so that it is read aloud as that (WCAG 2.2 3.1.2). */
export const languageOfText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (withAncestors(element).some(({ name }) => isOfMachines(name))) return [];
    const stated = (nearest(element, 'lang') ?? '').split('-')[0]!;
    const text = ownTexts(element).join(' ');
    const other = otherLanguage(text, stated);
    return other === undefined
      ? []
      : [{ where: describeElement(element), found: `${stated} → ${other}: ${text.trim().slice(0, 80)}` }];
  });
