import { type AccessPage, describeElement, type Element, isHidden, withAncestors } from '../access-page.ts';
import { descriptionOf, folded, nameWithoutTitle } from '../accessible-name.ts';
import type { PageRule } from './page-rule.ts';

/** Elements whose `title` is said by other means: the name of a frame, and what an abbreviation stands for. */
const titled: ReadonlySet<string> = new Set(['iframe', 'abbr', 'dfn']);

/** Elements whose `title` nobody is shown by pointing. */
const unshown: ReadonlySet<string> = new Set(['link', 'style', 'meta', 'track', 'source']);

/**
 * What `title` says is shown to whoever points with a mouse, and neither to keys nor to fingers; many screen readers
 * leave it out. It only repeats what the element is called or described by (WCAG 2.2 1.4.13, 2.1.1, 4.1.2; technique H65).
 */
export const titleOnly: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const title = folded(element.attribs['title'] ?? '');
    if (title === '' || unshown.has(element.name) || titled.has(element.name) || isHidden(element)) return [];
    return toldBy(element, page).some((text) => text.toLowerCase().includes(title.toLowerCase()))
      ? []
      : [{ where: describeElement(element), found: title }];
  });

/** What an element is called and described by, apart from its `title`. */
function toldBy(element: Element, page: AccessPage): readonly string[] {
  const { id, alt, value } = element.attribs;
  const labels = page.elements.filter(
    ({ name, attribs }) => name === 'label' && id !== undefined && attribs['for'] === id,
  );
  const around = withAncestors(element).filter(({ name }) => name === 'label');
  return [
    ...[element, ...labels, ...around].map((each) => nameWithoutTitle(each, page)),
    descriptionOf(element, page),
    ...[alt, value].map((text) => folded(text ?? '')),
  ];
}
