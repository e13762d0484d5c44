import { describeElement, isHidden, nearest, ownTexts, withAncestors } from '../access-page.ts';
import { folded } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';
import { isOfMachines } from './small-words.ts';

/** Four letters or more that stand alone after each other. */
const alone =
  /(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Ll}\p{Script=Arabic}]\p{M}*(?: [\p{Lu}\p{Ll}\p{Script=Arabic}]\p{M}*){3,}(?![\p{L}\p{M}\p{N}])/gu;

/** What every text with such letters has, and few others: very many texts are asked. */
const mayHave = /\s\S{1,3}\s+\S{1,3}\s/u;

/** Elements whose letters are no word: keys to press, and names of things that are reckoned with. */
const ofKeys: ReadonlySet<string> = new Set(['kbd', 'samp', 'var']);

/**
 * A word is written together: with a blank between its letters a screen reader says them one by one, a search does not
 * find it and a line may end in it (WCAG 2.2 1.3.2; failure F32). Letters in the order of the alphabet are choices, and
 * capitals among small letters are names of things.
 */
export const spacedLetters: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { alt = '', 'aria-label': label = '' } = element.attribs;
    const words = [...ownTexts(element), alt, label]
      .flatMap((text) => (mayHave.test(text) ? (folded(text).match(alone) ?? []) : []))
      .filter((letters) => isOfOneCase(letters) && !isInOrder(letters, nearest(element, 'lang')));
    if (words.length === 0 || isHidden(element)) return [];
    return withAncestors(element).some(({ name }) => ofKeys.has(name) || isOfMachines(name))
      ? []
      : words.map((found) => ({ where: describeElement(element), found }));
  });

/** Whether all letters but the first are large, all are small, or the script knows no such thing. */
function isOfOneCase(letters: string): boolean {
  const rest = letters.slice(1);
  return rest === rest.toUpperCase() || letters.toLowerCase().endsWith(rest);
}

/** Whether letters come in the order of the alphabet. */
function isInOrder(letters: string, lang = 'en'): boolean {
  const { compare } = new Intl.Collator(/^[a-z]{2,3}(?![a-z])/iu.exec(lang)?.[0] ?? 'en');
  const all = letters.split(' ');
  return all.every((each, index) => index === 0 || compare(all[index - 1]!, each) < 0);
}
