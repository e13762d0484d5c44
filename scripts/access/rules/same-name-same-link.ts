import { DomUtils } from 'htmlparser2';
import { type AccessPage, describeElement, isHidden } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** What a link leads to: its address, or for a place on the same page what stands there. */
function destination(href: string, page: AccessPage): string {
  const target = href.startsWith('#') ? page.byId.get(href.slice(1)) : undefined;
  return target === undefined ? href : DomUtils.textContent(target).replace(/\s+/gu, ' ').trim();
}

/** Links that are called the same lead to the same (WCAG 2.2 2.4.9, 3.2.4). */
export const sameNameSameLink: PageRule = (page) => {
  const known = new Map<string, string>();
  return page.elements.flatMap((element) => {
    const { href } = element.attribs;
    if (element.name !== 'a' || href === undefined || isHidden(element)) return [];
    const name = accessibleName(element, page).toLowerCase();
    const first = known.get(name) ?? href;
    known.set(name, first);
    return destination(first, page) === destination(href, page)
      ? []
      : [{ where: describeElement(element), found: `${name}: ${first} | ${href}` }];
  });
};
