import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, isElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** So many words are more than what a picture shows is called. */
const mostWords = 15;

/** So many words drawn in one line are more than a label of a map or a chart. */
const mostDrawn = 5;

const sentenceEnd = /[.!?؟。]\s+\P{Ll}/u;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Sentences are written, not drawn: whoever needs larger letters, other colours or another typeface can change text
 * only (WCAG 2.2 1.4.5, 1.4.9). What a picture shows no rule can see; several sentences or very many words in its name
 * are most often those that stand in it, and what describes a picture at length stands better beside it for all.
 * The description of a drawing, `desc`, is not its name, and what it is called by
 * with `aria-labelledby` stands on the page as text.
 */
export const picturesOfText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const text = drawnBy(element).replace(/\s+/gu, ' ').trim();
    const most = element.name === 'text' ? mostDrawn : mostWords;
    const isText = wordsOf(text).length > most || sentenceEnd.test(text);
    return isText ? [{ where: describeElement(element), found: text.slice(0, 80) }] : [];
  });

/** The words that an element draws, or those that it is called by where it is a picture. */
function drawnBy(element: Element): string {
  const { name, attribs } = element;
  if (name === 'text') return DomUtils.textContent(element);
  if (name === 'img' || (name === 'input' && attribs['type'] === 'image')) return attribs['alt'] ?? '';
  if (name !== 'svg' && attribs['role'] !== 'img') return '';
  const title = element.children.filter(isElement).find((child) => child.name === 'title');
  return attribs['aria-label'] ?? (title === undefined ? '' : DomUtils.textContent(title));
}
