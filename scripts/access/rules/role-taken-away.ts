import { DomUtils } from 'htmlparser2';
import { describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** Elements that say to a screen reader what their content is. */
const telling = new Set(
  'h1 h2 h3 h4 h5 h6 ul ol dl menu li main nav header footer form fieldset figure th td caption'.split(' '),
);

/** Wholes of ARIA whose parts stand in lists that are no lists of their own (ARIA Authoring Practices, e.g. menus and trees). */
const wholes = /^(?:menu|menubar|tablist|tree|listbox|radiogroup|toolbar|grid|treegrid|group)$/u;

/**
 * No `role` takes away what an element says by itself: that it is a heading, a list, a part of the page, a table with
 * data, or a picture with words of its own (WCAG 2.2 1.3.1; failure F92).
 */
export const roleTakenAway: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { name, attribs } = element;
    const isTaken = ['none', 'presentation'].includes((attribs['role'] ?? '').split(' ')[0]!);
    if (!isTaken || isHidden(element)) return [];
    const isMeant =
      (telling.has(name) && !isInWhole(element)) ||
      (name === 'table' && holdsData(element)) ||
      (name === 'img' && (attribs['alt'] ?? '') !== '');
    return isMeant
      ? [{ where: describeElement(element), found: accessibleName(element, page).slice(0, 80) }]
      : [];
  });

const isInWhole = (element: Element): boolean =>
  ['ul', 'ol', 'menu', 'li'].includes(element.name) &&
  withAncestors(element)
    .slice(1)
    .some(({ attribs }) => wholes.test(attribs['role'] ?? ''));

/** Whether a table has something that says of what its cells are, or is too large for a table of layout. */
function holdsData({ children }: Element): boolean {
  const count = (tag: string): number => DomUtils.getElementsByTagName(tag, children).length;
  return (
    count('th') + count('caption') + count('thead') > 0 || (count('tr') > 1 && count('td') > count('tr'))
  );
}
