import { describeElement, withAncestors } from '../access-page.ts';
import type { PageRule } from './page-rule.ts';

const focusable = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);

/** The first thing that the Tab key reaches leads past the head of the page to its content (WCAG 2.2 2.4.1). */
export const skipLinkFirst: PageRule = (page) => {
  const first = page.elements.find(
    ({ name, attribs }) =>
      focusable.has(name) && attribs['type'] !== 'hidden' && attribs['tabindex'] !== '-1',
  );
  // A page with nothing to press has nothing to skip.
  if (first === undefined) return [];
  const target = page.byId.get((first.attribs['href'] ?? '').replace(/^#/, ''));
  const leads = target !== undefined && withAncestors(target).some(({ name }) => name === 'main');
  return leads ? [] : [{ where: describeElement(first), found: first.attribs['href'] ?? first.name }];
};
