import { describeElement, isHidden, ownTexts, withAncestors, type Element } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** So many words are more than a name or a span of days: whoever does not see them must hear them somewhere. */
const fewestWords = 5;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What is hidden from screen readers and says a sentence says it where they reach it too: in a text or in the name of
 * something (WCAG 2.2 1.3.1, 4.1.2).
 */
export const hiddenSentences: PageRule = (page) => {
  const sentences = page.elements.filter(isSilent).flatMap((element) =>
    ownTexts(element)
      .filter((text) => lettersOf(text).split(' ').length >= fewestWords)
      .map((text) => ({ where: describeElement(element), found: text.replace(/\s+/gu, ' ').trim() })),
  );
  if (sentences.length === 0) return [];
  const told = lettersOf(page.elements.flatMap(toldBy).join(' '));
  return sentences.filter(({ found }) => !told.includes(lettersOf(found)));
};

/** Whether the element is shown and kept from screen readers. */
function isSilent(element: Element): boolean {
  const around = withAncestors(element);
  return (
    around.some(({ attribs }) => attribs['aria-hidden'] === 'true') &&
    !around.some(
      ({ name, attribs }) => attribs['hidden'] !== undefined || name === 'script' || name === 'style',
    )
  );
}

function toldBy(element: Element): readonly string[] {
  if (isHidden(element) || element.name === 'script' || element.name === 'style') return [];
  const { 'aria-label': label = '', alt = '' } = element.attribs;
  return [...ownTexts(element), label, alt];
}
