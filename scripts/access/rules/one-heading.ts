import { isHidden } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** A page has one heading of the first level, and it says something (WCAG 2.2 1.3.1, 2.4.6). */
export const oneHeading: PageRule = (page) => {
  const headings = page.elements.filter((element) => element.name === 'h1' && !isHidden(element));
  const names = headings.map((heading) => accessibleName(heading, page));
  return names.length === 1 && names[0] !== '' ? [] : [{ where: '', found: names.join(' | ') }];
};
