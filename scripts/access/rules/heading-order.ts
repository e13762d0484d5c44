import { describeElement, isHidden } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

/** Headings step down one level at a time, and the first of the content is the first level (WCAG 2.2 1.3.1, 2.4.10). */
export const headingOrder: PageRule = (page) => {
  const headings = page.elements.filter((element) => /^h[1-6]$/.test(element.name) && !isHidden(element));
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.name ?? 'h0';
    return Number(heading.name[1]) > Number(before[1]) + 1
      ? [{ where: describeElement(heading), found: `${before} → ${heading.name}` }]
      : [];
  });
};
