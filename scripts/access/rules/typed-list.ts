import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, isElement, isHidden, isText, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';
import { isOfMachines } from './small-words.ts';

const mark = /^(?:[-–—*](?=\s)|[•·‣▪●])/u;
const number = /^(\d{1,2})[.)]\s/u;
const speech = /^[–—].*[.!?…]["”’»]?$/u;
const paragraphs: ReadonlySet<string> = new Set(['p', 'div']);
const blocks = /^(?:p|div|ul|ol|dl|table|h[1-6]|section|article|blockquote|br)$/u;

/**
 * A list is marked up as one, so that a screen reader says how many things it has: no lines begin with a dash, a dot or
 * numbers in their order, neither in one paragraph nor in several (WCAG 2.2 1.3.1; failure F2, technique H48).
 */
export const typedList: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const typed = [linesOf(element), paragraphsOf(element)].flatMap(
      (lines) => lines.find((line, index) => followsInList(line, lines[index - 1] ?? '')) ?? [],
    );
    return isHidden(element) || withAncestors(element).some(({ name }) => isOfMachines(name))
      ? []
      : typed.map((line) => ({ where: describeElement(element), found: line.slice(0, 80) }));
  });

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines that `br` makes of what stands in an element. */
function linesOf({ children }: Element): readonly string[] {
  if (!children.some((child) => isElement(child) && child.name === 'br')) return [];
  const texts = children.map((child) => {
    if (isElement(child) && child.name === 'br') return '\n';
    return isElement(child) || isText(child) ? DomUtils.textContent(child).replace(/\s+/gu, ' ') : '';
  });
  return texts.join('').split('\n').map(fold);
}

/** What the paragraphs in an element say, and nothing for what else stands there. */
function paragraphsOf({ children }: Element): readonly string[] {
  if (!children.some((child) => isElement(child) && paragraphs.has(child.name))) return [];
  return children.flatMap((child) => {
    if (isText(child)) return child.data.trim() === '' ? [] : [''];
    if (!isElement(child)) return [];
    const isParagraph =
      paragraphs.has(child.name) &&
      DomUtils.findOne(({ name }) => blocks.test(name), child.children) === null;
    return isHidden(child) ? [] : [isParagraph ? fold(DomUtils.textContent(child)) : ''];
  });
}

/** Whether two lines after each other begin as things of a list do; dashes before whole sentences are speech. */
function followsInList(line: string, before: string): boolean {
  const [own, last] = [number.exec(line), number.exec(before)];
  if (own !== null && last !== null) return Number(own[1]) === Number(last[1]) + 1;
  const begins = mark.exec(line);
  return (
    begins?.[0] === mark.exec(before)?.[0] && begins !== null && !(speech.test(line) && speech.test(before))
  );
}
