import { DomUtils } from 'htmlparser2';
import { type AccessPage, type Element, isHidden, withAncestors } from '../access-page.ts';
import { accessibleName, statedName } from '../accessible-name.ts';

/** A link of what leads through the site: what it is called, and its address as written. */
export interface LeadingLink {
  readonly name: string;
  readonly href: string;
}

/** What the rules about several pages need to know of each. */
export interface PageFacts {
  readonly file: string;
  readonly lang: string;
  readonly title: string;
  /** Links to the same page in other languages and at other levels, as written. */
  readonly versions: readonly string[];
  /** The links in each navigation and in the head and the foot of the page, in their order. */
  readonly leading: readonly { readonly part: string; readonly links: readonly LeadingLink[] }[];
  /** Whether the page only leads on to another. */
  readonly isRedirect: boolean;
}

const isVersion = (element: Element): boolean =>
  element.name === 'a' &&
  (element.attribs['hreflang'] !== undefined ||
    withAncestors(element).some(({ attribs }) =>
      (attribs['class'] ?? '').split(' ').includes('level-links'),
    ));

const isNavigation = ({ name, attribs }: Element): boolean =>
  name === 'nav' || attribs['role'] === 'navigation';

/** What a navigation is called, or `header` and `footer` for those of the page; undefined for other elements. */
function partOf(element: Element, page: AccessPage): string | undefined {
  const { name, attribs } = element;
  if (isHidden(element)) return undefined;
  if (isNavigation(element)) return `nav ${statedName(element, page)}`.trim();
  const isFoot = name === 'footer' || attribs['role'] === 'contentinfo';
  const isHead = name === 'header' || attribs['role'] === 'banner';
  const isOfPage = withAncestors(element)
    .slice(1)
    .every((each) => !['main', 'article', 'section', 'aside'].includes(each.name));
  if (!isOfPage || (!isFoot && !isHead)) return undefined;
  return isFoot ? 'footer' : 'header';
}

/** Gathers the facts of a page. */
export function factsOfPage(page: AccessPage): PageFacts {
  const { file, elements } = page;
  const title = elements.find((element) => element.name === 'title');
  return {
    file,
    lang: elements.find(({ name }) => name === 'html')?.attribs['lang'] ?? '',
    title: title === undefined ? '' : DomUtils.textContent(title).trim(),
    versions: elements.filter(isVersion).flatMap(({ attribs }) => attribs['href'] ?? []),
    leading: elements.flatMap((element) => {
      const part = partOf(element, page);
      if (part === undefined) return [];
      // The head holds the menus, which are parts of their own.
      const links = DomUtils.getElementsByTagName('a', element.children).filter(
        (link) => !isHidden(link) && (part !== 'header' || !withAncestors(link).some(isNavigation)),
      );
      return [
        {
          part,
          links: links.map((link) => ({
            name: accessibleName(link, page),
            href: link.attribs['href'] ?? '',
          })),
        },
      ];
    }),
    isRedirect: elements.some(({ name, attribs }) => name === 'meta' && attribs['http-equiv'] === 'refresh'),
  };
}
