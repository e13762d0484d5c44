import { describeElement, isHidden, withAncestors } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** A picture says what it shows, or is kept from screen readers altogether (WCAG 2.2 1.1.1). */
export const pictureText: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { name, attribs } = element;
    if (isHidden(element)) return [];
    const isInSvg = withAncestors(element)
      .slice(1)
      .some((each) => each.name === 'svg');
    const isSilent =
      (name === 'img' && attribs['alt'] === undefined) ||
      (name === 'svg' &&
        !isInSvg &&
        (!['img', 'group'].includes(attribs['role'] ?? '') || accessibleName(element, page) === ''));
    return isSilent ? [{ where: describeElement(element), found: attribs['src'] ?? name }] : [];
  });
