import { DomUtils } from 'htmlparser2';
import { type AccessPage, type Element, withAncestors } from '../access-page.ts';

/** What the rules about several pages need to know of each. */
export interface PageFacts {
  readonly file: string;
  readonly lang: string;
  readonly title: string;
  /** Links to the same page in other languages and at other levels, as written. */
  readonly versions: readonly string[];
  /** Whether the page only leads on to another. */
  readonly isRedirect: boolean;
}

const isVersion = (element: Element): boolean =>
  element.name === 'a' &&
  (element.attribs['hreflang'] !== undefined ||
    withAncestors(element).some(({ attribs }) =>
      (attribs['class'] ?? '').split(' ').includes('level-links'),
    ));

/** Gathers the facts of a page. */
export function factsOfPage({ file, elements }: AccessPage): PageFacts {
  const title = elements.find((element) => element.name === 'title');
  return {
    file,
    lang: elements.find(({ name }) => name === 'html')?.attribs['lang'] ?? '',
    title: title === undefined ? '' : DomUtils.textContent(title).trim(),
    versions: elements.filter(isVersion).flatMap(({ attribs }) => attribs['href'] ?? []),
    isRedirect: elements.some(({ name, attribs }) => name === 'meta' && attribs['http-equiv'] === 'refresh'),
  };
}
