import { DomUtils } from 'htmlparser2';
import { describeElement } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** A table is called something and has headings that say of what they are (WCAG 2.2 1.3.1). */
export const tableHeadings: PageRule = (page) =>
  page.elements.flatMap((element) => {
    if (element.name !== 'table') return [];
    const inside = (tag: string) => DomUtils.getElementsByTagName(tag, element.children);
    const headings = inside('th');
    const isCalled = inside('caption').length > 0 || element.attribs['aria-labelledby'] !== undefined;
    const isRight =
      isCalled && headings.length > 0 && headings.every(({ attribs }) => attribs['scope'] !== undefined);
    return isRight ? [] : [{ where: describeElement(element), found: `th: ${headings.length}` }];
  });
