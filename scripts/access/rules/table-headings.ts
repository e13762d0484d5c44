import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const isInBody = (element: Element): boolean => withAncestors(element).some(({ name }) => name === 'tbody');

/** A table is called something, and every row and column has a heading that says of what it is (WCAG 2.2 1.3.1). */
export const tableHeadings: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (element.name !== 'table') return [];
    const inside = (tag: string) => DomUtils.getElementsByTagName(tag, element.children);
    const headings = inside('th');
    const isCalled = inside('caption').length > 0 || element.attribs['aria-labelledby'] !== undefined;
    const isRight =
      isCalled &&
      headings.length > 0 &&
      headings.every(({ attribs }) => attribs['scope'] !== undefined) &&
      headings.filter(isInBody).every(({ attribs }) => attribs['scope']!.startsWith('row')) &&
      inside('tr')
        .filter(isInBody)
        .every((row) => DomUtils.getElementsByTagName('th', row.children).length > 0);
    return isRight ? [] : [{ where: describeElement(element), found: `th: ${headings.length}` }];
  });
