import { describeElement, type Element, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const focusable = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);

const isInContent = (element: Element): boolean => withAncestors(element).some(({ name }) => name === 'main');

/** The first thing that the Tab key reaches leads past the head of the page to its content (WCAG 2.2 2.4.1). */
export const skipLinkFirst: PageRule = (page) => {
  const first = page.elements.find(
    ({ name, attribs }) =>
      focusable.has(name) && attribs['type'] !== 'hidden' && attribs['tabindex'] !== '-1',
  );
  // A page with nothing to press before its content, such as one for the frame of another site, has nothing to skip.
  if (first === undefined || isInContent(first)) return [];
  const target = page.byId.get((first.attribs['href'] ?? '').replace(/^#/, ''));
  return target !== undefined && isInContent(target)
    ? []
    : [{ where: describeElement(first), found: first.attribs['href'] ?? first.name }];
};
