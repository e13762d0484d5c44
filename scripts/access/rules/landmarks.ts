import { describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import { statedName } from '../accessible-name.ts';
import type { Found, PageRule } from './page-rule.ts';

const sectioning = new Set(['article', 'aside', 'main', 'nav', 'section']);

/** Whether a header or footer is of the whole page. */
function isOfPage(element: Element): boolean {
  return withAncestors(element)
    .slice(1)
    .every(({ name }) => !sectioning.has(name));
}

/** One header, one content and one footer; several navigations each have a name of their own (WCAG 2.2 1.3.1, 2.4.1). */
export const landmarks: PageRule = (page) => {
  const shown = page.elements.filter((element) => !isHidden(element));
  const once = (['header', 'main', 'footer'] as const).flatMap((tag): Found[] => {
    const count = shown.filter(
      (element) => element.name === tag && (tag === 'main' || isOfPage(element)),
    ).length;
    return count === 1 ? [] : [{ where: '', found: `${tag}: ${count}` }];
  });
  const navigations = shown.filter(({ name }) => name === 'nav');
  const names = navigations.map((each) => statedName(each, page));
  const unnamed = navigations.flatMap((each, index): Found[] => {
    const name = names[index]!;
    const isAlone = navigations.length === 1 || (name !== '' && names.indexOf(name) === index);
    return isAlone ? [] : [{ where: describeElement(each), found: `nav: ${name}` }];
  });
  return [...once, ...unnamed];
};
