import { DomUtils } from 'htmlparser2';
import { isHidden, withAncestors } from '../access-page.ts';
import { accessibleName } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** The title of the window says the heading of the page and names the site (WCAG 2.2 2.4.2). */
export const titleOfPage: PageRule = (page) => {
  const title = page.elements.find(
    (element) => element.name === 'title' && withAncestors(element).every(({ name }) => name !== 'svg'),
  );
  const heading = page.elements.find((element) => element.name === 'h1' && !isHidden(element));
  if (title === undefined || heading === undefined) return [{ where: 'title', found: '' }];
  const said = DomUtils.textContent(title)
    .replace(/[\u2066-\u2069]/gu, '')
    .trim();
  const name = accessibleName(heading, page);
  return name !== '' && said.includes(name) && said.length > name.length
    ? []
    : [{ where: 'title', found: `${said} | ${name}` }];
};
